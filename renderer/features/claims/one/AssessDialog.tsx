import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Assessment, type AssessedField, type Claim } from '#shared/domain/claim'
import { claimWarnings } from '#shared/domain/claim-warnings'
import type { Standing } from '#shared/domain/standing'
import { assessClaim } from '../../../data/claims'
import { Dialog } from '../../../Dialog'
import { useServices } from '../../../services'
import { Form } from '../../../ui/Form'
import { useAnnounce } from '../Announcer'
import { assessed } from '../assessed'
import styles from './AssessDialog.module.css'
import { AssessedValue } from '../AssessedValue'
import { ClaimWarnings } from '../ClaimWarnings'

type Subject = Readonly<{
  claim: Claim
  standing: Standing
  /** The parties it is about that have not had their say. */
  unheard: readonly string[]
}>

/** Asks for the new value and why, says what it means and what does not fit it. */
export function AssessDialog({
  claim,
  standing,
  unheard,
  field,
  onClose,
}: Subject & { field: AssessedField | null; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog
      opened={field !== null}
      onClose={onClose}
      closeOnClickOutside={false}
      size={620}
      title={field && t(field)}
    >
      {field && <AssessForm {...{ claim, standing, unheard, field }} onDone={onClose} />}
    </Dialog>
  )
}

function AssessForm({
  claim,
  standing,
  unheard,
  field,
  onDone,
}: Subject & { field: AssessedField; onDone: () => void }) {
  const { t, db, now, perform } = useServices()
  const announce = useAnnounce()
  const vocabulary = Assessment.shape[field]
  const [value, setValue] = useState<string>(claim[field])
  const [reason, setReason] = useState('')
  const chosen = vocabulary.safeParse(value)
  const needsReason = field !== 'work'
  const ready = value !== claim[field] && (!needsReason || reason.trim() !== '')
  const { word, rule } = assessed(field, value, t)

  const save = async () => {
    if (!ready || !chosen.success) return
    const done = await perform('claims.act.assess', () =>
      assessClaim(db, claim, field, chosen.data, reason, now()),
    )
    if (!done) return
    const from = assessed(field, claim[field], t).word
    announce(t('claims.history.change', { field: t(field), from, to: word }))
    onDone()
  }

  return (
    <Form onSubmit={save}>
      <p className={styles['claim']} dir="auto">
        {claim.text}
      </p>
      <div className={styles['columns']}>
        <Radio.Group aria-label={t(field)} value={value} onChange={setValue}>
          <Stack gap={8}>
            {vocabulary.options.map((option) => (
              <Radio
                key={option}
                value={option}
                size="xs"
                label={<AssessedValue field={field} value={option} />}
                {...(option === claim[field] ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <div className={styles['meaning']}>
          <output>
            <b>
              <AssessedValue field={field} value={value} />
            </b>
            <span>{rule}</span>
          </output>
          <ClaimWarnings
            warnings={claimWarnings({ ...claim, [field]: value }, standing, unheard)}
            standing={standing}
          />
          <Textarea
            label={t(needsReason ? 'claims.reason' : 'claims.reason.optional')}
            placeholder={t(`claims.reason.example.${field}`)}
            required={needsReason}
            withAsterisk={false}
            maxRows={6}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      </div>
      <Group justify="flex-end" mt="md">
        <Button onClick={onDone}>{t('app.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!ready}>
          {t('claims.assess.save')}
        </Button>
      </Group>
    </Form>
  )
}
