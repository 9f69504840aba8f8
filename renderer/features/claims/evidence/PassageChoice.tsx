import { Button } from '@mantine/core'
import { wordsOf, type Passage } from '#shared/domain/passage'
import { PassageWords } from '../../../PassageWords'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import styles from './AddEvidenceDialog.module.css'

/** One passage to be put to the claim, or the word that it has been. */
export function PassageChoice({
  passage,
  used,
  onAdd,
}: {
  passage: Passage
  used: boolean
  onAdd: () => void
}) {
  const { t } = useServices()
  const quotation = wordsOf(passage)
  return (
    <li className={styles['choice']}>
      <div>
        <PassageWords passage={passage} />
        {passage.note && <small dir="auto">{passage.note}</small>}
      </div>
      {used ? (
        <Chip tone="ok" shape="●">
          {t('claims.evidence.used')}
        </Chip>
      ) : (
        <Button
          size="compact-sm"
          aria-label={t('claims.evidence.addThis', { quotation: quotation.slice(0, 60) })}
          onClick={onAdd}
        >
          {t('claims.evidence.use')}
        </Button>
      )}
    </li>
  )
}
