import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { AssessedField, Claim } from '#shared/domain/claim'
import type { Standing } from '#shared/domain/standing'
import { useServices } from '../../../services'
import { AssessDialog } from './AssessDialog'
import { AssessedValue } from '../AssessedValue'
import styles from './OneClaim.module.css'

const fields = ['work', 'finding', 'use'] as const

type Props = Readonly<{
  claim: Claim
  standing: Standing
  /** The parties it is about that have not had their say. */
  unheard: readonly string[]
}>

/** How far the work is, what the evidence shows, how it may be used: three fields, never mixed. */
export function AssessFields({ claim, standing, unheard }: Props) {
  const { t } = useServices()
  const [open, setOpen] = useState<AssessedField | null>(null)
  return (
    <>
      <fieldset className={styles['three']} aria-label={t('claims.assessment')}>
        {fields.map((field) => (
          <UnstyledButton
            key={field}
            className={styles['field']}
            aria-haspopup="dialog"
            onClick={() => setOpen(field)}
          >
            <span className={styles['fieldName']}>{t(field)}</span>
            <b>
              <AssessedValue field={field} value={claim[field]} />
            </b>
          </UnstyledButton>
        ))}
      </fieldset>
      <AssessDialog {...{ claim, standing, unheard }} field={open} onClose={() => setOpen(null)} />
    </>
  )
}
