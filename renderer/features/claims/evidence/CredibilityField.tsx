import { Button, Select, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Credibility, type Evidence } from '#shared/domain/evidence'
import type { OriginCount } from '#shared/domain/origin'
import { offersGradeOne } from '#shared/domain/standing'
import { useServices } from '../../../services'
import { useTyping } from '../../../ui/use-typing'
import styles from './Evidence.module.css'

/** Grades the passage 1–6; every grade but "not graded" is saved together with its line of reason. */
export function CredibilityField({
  evidence,
  origins,
  onGrade,
}: {
  evidence: Evidence
  origins: OriginCount
  onGrade: (grade: Credibility, reason: string) => Promise<unknown>
}) {
  const { t } = useServices()
  // A grade that has been picked and waits for its reason; null while the field shows the stored one.
  const [picked, setPicked] = useState<Credibility | null>(null)
  const grade = picked ?? evidence.credibility
  const stored = evidence.credibilityReason
  const typing = useTyping(stored, reasonIn, (reason) => onGrade(grade, reason))
  const reason = typing.text ?? stored
  const saving = useRef(false)
  const mayBeOne = offersGradeOne(origins)
  const changed = picked !== null || reason.trim() !== stored

  const pick = async (next: Credibility) => {
    if (next !== '6') return setPicked(next)
    if (evidence.credibility !== '6' && (await onGrade('6', '')) === null) return
    setPicked(null)
    typing.drop()
  }
  const save = async () => {
    if (reason.trim() === '' || !changed || saving.current) return
    saving.current = true
    const done = await onGrade(grade, reason.trim())
    saving.current = false
    if (done === null) return
    setPicked(null)
    typing.drop()
  }

  return (
    <div className={styles['grade']}>
      <Select
        size="xs"
        label={t('credibility')}
        description={mayBeOne ? null : t('claims.evidence.noGradeOne', { count: origins.origins })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={
          grade === '1' && !mayBeOne
            ? t('claims.evidence.lostGradeOne', { count: origins.origins })
            : null
        }
        value={grade}
        onChange={(value) => {
          const next = Credibility.options.find((one) => one === value)
          if (next) void pick(next)
        }}
        data={Credibility.options.map((value) => ({
          value,
          label: gradeLabel(value, t(`credibility.${value}`)),
          disabled: value === '1' && !mayBeOne,
        }))}
      />
      {grade !== '6' && (
        <TextInput
          size="xs"
          label={t('claims.evidence.gradeReasonLabel')}
          placeholder={t('claims.evidence.gradeReasonExample')}
          description={picked && reason.trim() === '' ? t('claims.evidence.gradeWaits') : null}
          inputWrapperOrder={['label', 'input', 'description']}
          maxLength={500}
          value={reason}
          onChange={(event) => typing.type(event.currentTarget.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter') return
            event.preventDefault()
            void save()
          }}
          rightSectionWidth={changed ? 64 : 0}
          rightSection={
            changed && (
              <Button
                size="compact-xs"
                disabled={reason.trim() === ''}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => void save()}
              >
                {t('app.save')}
              </Button>
            )
          }
        />
      )}
    </div>
  )
}

const gradeLabel = (grade: Credibility, words: string) =>
  grade === '6' ? words : `${grade} ${words}`

const reasonIn = (text: string) => (text.trim() === '' ? null : { value: text.trim() })
