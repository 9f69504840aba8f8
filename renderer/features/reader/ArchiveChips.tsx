import type { Capture } from '#shared/domain/capture'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'

/** That a page is not as its archive says it was, or not all of it; nothing where all is well. */
export function ArchiveChips({ capture }: { capture: Capture }) {
  const { t } = useServices()
  const told = (name: string) => capture.details.find((detail) => detail.name === name)?.value
  return (
    <>
      {told('archiveCheck') === 'differs' && (
        <Chip tone="bad" shape="▲" title={t('webArchive.check.differs')}>
          {t('webArchive.checkDiffers')}
        </Chip>
      )}
      {told('archiveWhole') !== undefined && (
        <Chip tone="warn" shape="▲" title={t('webArchive.whole.cut')}>
          {t('webArchive.wholeCut')}
        </Chip>
      )}
    </>
  )
}
