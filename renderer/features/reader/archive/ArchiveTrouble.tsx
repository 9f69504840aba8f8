import type { Capture } from '#shared/domain/capture'
import type { Account } from '../../../capture/archive/open-web-archive'
import { mostRecords, mostUnpacked } from '../../../capture/archive/limits'
import { useServices } from '../../../services'
import { Notice } from '../../../ui/Notice'
import styles from './ArchiveView.module.css'

/** What of an archive could not be read, or is not what its checksums say; nothing where all is well. */
export function ArchiveTrouble({ account, capture }: { account: Account; capture: Capture }) {
  const { t, language } = useServices()
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const told = (name: string) => capture.details.filter((one) => one.name === name)
  const differing = Number(told('archiveDiffers')[0]?.value ?? 0)
  const files = told('archiveFileDiffers').map(({ value }) => value)
  const { damaged, unreadLines, unreadFiles, isCut } = account
  const untrue = [
    differing > 0 && t('webArchive.differs', { count: differing }),
    files.length > 0 && t('webArchive.fileDiffers', { names: files.join(', ') }),
  ].filter((line) => line !== false)
  const unread = [
    damaged > 0 && t('webArchive.damaged', { count: damaged }),
    unreadLines > 0 && t('webArchive.unreadLines', { count: unreadLines }),
    unreadFiles.length > 0 && t('webArchive.unreadFiles', { names: unreadFiles.join(', ') }),
    isCut &&
      t('webArchive.cut', {
        size: number(mostUnpacked / 1024 / 1024),
        records: number(mostRecords),
      }),
  ].filter((line) => line !== false)
  return (
    <>
      {untrue.length > 0 && (
        <Notice
          tone="bad"
          sign="▲"
          title={t('webArchive.untrue')}
          text={<Lines lines={untrue} />}
        />
      )}
      {unread.length > 0 && (
        <Notice
          tone="warn"
          sign="▲"
          title={t('webArchive.trouble')}
          text={<Lines lines={unread} />}
        />
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles['line']} dir="auto">
      {line}
    </span>
  ))
}
