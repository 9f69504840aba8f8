import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { Capture } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { bytesOf } from '../../data/blobs'
import { useServices } from '../../services'
import { isArchiveDetail } from '../../archive-detail-names'
import { ArchiveFacts } from '../../ArchiveFacts'
import { CopyIcon } from '../../ui/CopyIcon'
import { FactList } from '../../ui/FactList'
import { Notice } from '../../ui/Notice'
import { showSize } from '../../ui/show-time'
import { EnclosedList } from './EnclosedList'
import { detailName } from '../../detail-name'
import { isWebArchive, pictureOf } from './shown-parts'
import styles from './FileView.module.css'

/** The file a capture is: that it was kept, where it can be seen or why it cannot, and a way to have it. */
export function FileView({ capture }: { capture: Capture }) {
  const { t, db, host, language, perform } = useServices()
  const { unread, fileName, mediaType, details } = capture
  const [original] = capture.parts
  if (!original) return null
  const { sha256, size } = original
  const name = fileName ?? sha256
  const save = () =>
    void perform('reader.file.save', async () =>
      host.saveFile({ name, mediaType, bytes: new Uint8Array(await bytesOf(db, sha256)) }),
    )
  return (
    <div className={styles['file']}>
      <Notice
        tone={unread ? 'warn' : 'plain'}
        {...(unread && { sign: '▲' })}
        title={t(unread ? 'reader.file.unread' : 'reader.file.kept')}
        text={
          unread
            ? errorMessage(t, new AppError(unread.code, unread.details))
            : t(`reader.file.${whereShown(capture)}`)
        }
      >
        <Button leftSection={<IconDownload size={14} aria-hidden="true" />} onClick={save}>
          {t('reader.file.save')}
        </Button>
      </Notice>
      <FactList
        facts={[
          { name: t('sources.record.file'), value: name },
          { name: t('sources.record.type'), value: mediaType },
          { name: t('reader.file.size'), value: showSize(size, language) },
          { name: 'SHA-256', value: <Hash sha256={sha256} part={name} /> },
        ]}
      />
      {!isWebArchive(capture) && <EnclosedList capture={capture} />}
      <ArchiveFacts
        capture={capture}
        title={isWebArchive(capture) ? 'webArchive.facts' : 'webArchive.factsOfPage'}
      />
      <Details details={details.filter((detail) => !isArchiveDetail(detail))} />
    </div>
  )
}

function Hash({ sha256, part }: { sha256: string; part: string }) {
  const { t } = useServices()
  return (
    <>
      <code>{sha256}</code>
      <CopyIcon text={sha256} label={t('sources.copyHash', { part })} doneLabel={t('app.copied')} />
    </>
  )
}

/** What the file says of itself, which nobody has checked and which can give people away. */
function Details({ details }: Pick<Capture, 'details'>) {
  const { t } = useServices()
  if (details.length === 0) return null
  return (
    <section aria-labelledby="file-details">
      <h2 id="file-details" className={styles['heading']}>
        {t('reader.file.details')}
      </h2>
      <p className={styles['hint']}>{t('reader.file.detailsHint')}</p>
      <FactList facts={details.map(({ name, value }) => ({ name: detailName(t, name), value }))} />
    </section>
  )
}

/** Where else it can be seen. */
function whereShown(capture: Capture): 'read' | 'shown' | 'archive' | 'why' {
  if (isWebArchive(capture)) return 'archive'
  if (capture.reading.characters > 0) return 'read'
  return pictureOf(capture) ? 'shown' : 'why'
}
