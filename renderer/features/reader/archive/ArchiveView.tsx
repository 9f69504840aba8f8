import { IconFileOff } from '@tabler/icons-react'
import { useId } from 'react'
import type { Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { useServices } from '../../../services'
import { Blank } from '../../../ui/Blank'
import { Unshown } from '../Unshown'
import { ArchivePages } from './ArchivePages'
import { ArchiveTrouble } from './ArchiveTrouble'
import { useWebArchive } from './use-web-archive'
import styles from './ArchiveView.module.css'

/** The pages of a web archive, to be taken as sources, and what could not be read of it. */
export function ArchiveView({ capture, source }: { capture: Capture; source: Source }) {
  const { t, language } = useServices()
  const heading = useId()
  const [part] = capture.parts
  const opened = useWebArchive(part?.sha256 ?? '')
  if (opened.state === 'failed') return <Unshown error={opened.error} />
  if (opened.state === 'opening') {
    const count = new Intl.NumberFormat(language).format(opened.records)
    return (
      <output>
        {opened.records === 0 ? t('webArchive.opening') : t('webArchive.openingRecords', { count })}
      </output>
    )
  }
  const { archive } = opened
  return (
    <section className={styles['view']} aria-labelledby={heading}>
      <h2 id={heading} className={styles['heading']}>
        {t('webArchive.list')}
      </h2>
      <ArchiveTrouble account={archive.account} capture={capture} />
      {archive.pages.length === 0 ? (
        <Blank
          icon={<IconFileOff size={30} stroke={1.4} />}
          title={t('webArchive.none')}
          hint={t('webArchive.noneHint')}
        />
      ) : (
        <ArchivePages {...{ archive, capture, source }} />
      )}
    </section>
  )
}
