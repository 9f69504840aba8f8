import { VisuallyHidden } from '@mantine/core'
import { IconPhotoScan } from '@tabler/icons-react'
import { isRegion, wordsOf, type Passage } from '#shared/domain/passage'
import { useServices } from './services'
import styles from './PassageWords.module.css'

/** A passage's own words as a quotation; of a picture the reporter's, which are none, behind a sign. */
export function PassageWords({
  passage,
  isWhole,
}: {
  passage: Passage
  /** Whether a long one is shown whole, where the place cuts it. */
  isWhole?: boolean
}) {
  const { t } = useServices()
  if (!isRegion(passage)) {
    return (
      <q dir="auto" data-whole={isWhole}>
        {wordsOf(passage)}
      </q>
    )
  }
  return (
    <span className={styles['region']} dir="auto">
      <IconPhotoScan size={14} stroke={1.6} aria-hidden="true" />
      <VisuallyHidden component="span">{t('region')}</VisuallyHidden> {wordsOf(passage)}
    </span>
  )
}
