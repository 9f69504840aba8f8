import { Button } from '@mantine/core'
import { useServices } from '../../services'

/** The way from a warning to the sentence that it is about, by its number. */
export function ToSentence({
  sentence,
  onLead,
}: {
  sentence: number
  onLead: (sentence: number) => void
}) {
  const { t } = useServices()
  return (
    <Button size="compact-xs" onClick={() => onLead(sentence)}>
      {t('exporting.toSentence', { number: sentence })}
    </Button>
  )
}
