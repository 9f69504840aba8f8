import type { ReactNode } from 'react'
import type { Capture } from '#shared/domain/capture'
import { ArchiveFacts } from '../../ArchiveFacts'
import { isArchiveDetail } from '../../archive-detail-names'
import { detailName } from '../../detail-name'
import { EnclosedIn } from '../../EnclosedIn'
import { useServices } from '../../services'
import { CopyIcon } from '../../ui/CopyIcon'
import { FactList } from '../../ui/FactList'
import { Notice } from '../../ui/Notice'
import { showSize } from '../../ui/show-time'
import { answeredBytes } from './answered-bytes'
import styles from './CaptureRecord.module.css'

/** How a capture came about and what exactly was kept: what a lawyer reads. */
export function CaptureRecord({ capture }: { capture: Capture }) {
  const { t } = useServices()
  const { clockDoubt, readAs, redirects, headers, tool, reading } = capture
  const { packing = null, isCounted = null } = answeredBytes(capture) ?? {}
  return (
    <div className={styles['record']}>
      {clockDoubt !== null && (
        <Notice
          tone="warn"
          sign="▲"
          title={t('sources.clockDoubt')}
          text={t('sources.clockDiffers', { minutes: Math.round(Math.abs(clockDoubt) / 60) })}
        />
      )}
      <dl>
        <Line name={t('sources.record.at')}>{capture.capturedAt}</Line>
        <Line name={t(`sources.record.${capture.method === 'browser' ? 'seenAt' : 'savedAt'}`)}>
          {capture.savedAt}
        </Line>
        <Line name={t('sources.record.requested')}>{capture.requestedUrl}</Line>
        <Line name={t('sources.record.final')}>{capture.finalUrl}</Line>
        <Line name={t('sources.record.file')}>{capture.fileName}</Line>
        <Line name={t('sources.record.enclosedIn')}>
          {capture.enclosedIn && <EnclosedIn capture={capture} />}
        </Line>
        <Line name={t('sources.record.status')}>{capture.status}</Line>
        <Line name={t('sources.record.type')}>{capture.mediaType}</Line>
        <Line name={t('sources.record.packing')}>
          {packing && t('sources.record.unpacked', { packing })}
        </Line>
        <Line name={t('sources.record.length')}>
          {isCounted === null
            ? null
            : t(`sources.record.${isCounted ? 'lengthMet' : 'lengthUnknown'}`)}
        </Line>
        <Line name={t('sources.record.charset')}>
          {readAs &&
            t('sources.record.charsetBy', {
              charset: readAs.charset,
              by: t(`sources.readBy.${readAs.by}`),
            })}
        </Line>
        <Line name={t('sources.record.reading')}>
          {t('sources.record.readingSize', {
            count: reading.characters,
            leftOut: reading.leftOut,
          })}
        </Line>
        <Line name={t('sources.record.tool')}>
          {`${tool.app} (${t(`sources.host.${tool.host}`)}) · ${tool.extractor}`}
        </Line>
      </dl>
      <ArchiveFacts capture={capture} title={null} />
      {readAs !== null && <Details capture={capture} />}
      <Parts capture={capture} />
      {redirects.length > 0 && (
        <details>
          <summary>{t('sources.record.redirects', { count: redirects.length })}</summary>
          <ol>
            {redirects.map(({ status, url }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a record never changes
              <li key={index}>
                {status} {url}
              </li>
            ))}
          </ol>
        </details>
      )}
      {headers.length > 0 && (
        <details>
          <summary>{t('sources.record.headers', { count: headers.length })}</summary>
          <dl className={styles['headers']}>
            {headers.map(([name, value], index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a record never changes
              <Line key={index} name={name}>
                {value}
              </Line>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

/** What came along with a page, such as the words that were selected; what files say is shown with them. */
function Details({ capture }: { capture: Capture }) {
  const { t } = useServices()
  const details = capture.details.filter((detail) => !isArchiveDetail(detail))
  if (details.length === 0) return null
  return (
    <FactList facts={details.map(({ name, value }) => ({ name: detailName(t, name), value }))} />
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  if (children === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function Parts({ capture }: { capture: Capture }) {
  const { t, language } = useServices()
  return (
    <ul className={styles['parts']} aria-label={t('sources.record.parts')}>
      {capture.parts.map(({ role, sha256, size, mediaType }) => (
        <li key={role}>
          <b>{t(`sources.part.${role}`)}</b> {showSize(size, language)} · {mediaType}
          <div className={styles['hash']}>
            <code>{sha256}</code>
            <CopyIcon
              text={sha256}
              label={t('sources.copyHash', { part: t(`sources.part.${role}`) })}
              doneLabel={t('app.copied')}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
