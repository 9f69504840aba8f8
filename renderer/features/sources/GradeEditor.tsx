import { Select, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Reliability, type Source } from '#shared/domain/source'
import { gradeSource } from '../../data/sources'
import { useServices } from '../../services'
import { useSavedText } from '../../ui/use-saved-text'
import { gradeInWords } from './grade-in-words'

/** The source's grade with its reason. A new grade is kept once its reason is there. */
export function GradeEditor({ source }: { source: Source }) {
  const { t, db, now, perform } = useServices()
  const [chosen, setChosen] = useState<Reliability | null>(null)
  const reasonField = useRef<HTMLInputElement>(null)
  const grade = chosen ?? source.reliability

  const save = async (reason: string) => {
    if (grade !== 'F' && reason.trim() === '') return null
    const saved = await perform('sources.act.grade', () =>
      gradeSource(db, source, grade, grade === 'F' ? '' : reason, now()),
    )
    if (!saved) return null
    setChosen(null)
    return saved.reliabilityReason
  }
  // A new grade begins without a reason: the old one was given for another.
  const { text, change, keep } = useSavedText(chosen ? '' : source.reliabilityReason, save)

  const choose = (next: Reliability) => {
    if (next === source.reliability) return setChosen(null)
    setChosen(next)
    if (next !== 'F') return reasonField.current?.focus()
    void perform('sources.act.grade', () => gradeSource(db, source, 'F', '', now())).then(() =>
      setChosen(null),
    )
  }
  return (
    <Stack gap="xs">
      <Select
        size="xs"
        aria-label={t('reliability')}
        value={grade}
        data={Reliability.options.map((value) => ({ value, label: gradeInWords(value, t) }))}
        onChange={(value) => {
          const next = Reliability.options.find((one) => one === value)
          if (next) choose(next)
        }}
      />
      {/* Kept in the page while nothing is graded, so that a chosen grade can lead into it. */}
      <TextInput
        ref={reasonField}
        size="xs"
        display={grade === 'F' ? 'none' : 'block'}
        label={t('sources.gradeReason')}
        placeholder={t('sources.gradeReasonPlaceholder')}
        error={chosen && text.trim() === '' ? t('sources.gradeWaits') : null}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        }}
      />
    </Stack>
  )
}
