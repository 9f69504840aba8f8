import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { FigurePair } from '#shared/domain/figure-ledger'
import { decideOnPair } from '../../data/figures'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'

const choices = ['first', 'second', 'both', 'ask'] as const
type Choice = (typeof choices)[number]

/** Says what becomes of two figures that differ. The log keeps it with its reason. */
export function SettleForm({ pair }: { pair: FigurePair }) {
  const { t, db, now, perform } = useServices()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [reason, setReason] = useState('')
  const isWhole = choice !== null && reason.trim() !== ''
  const save = async () => {
    if (!isWhole) return
    const isOne = choice === 'first' || choice === 'second'
    const decision = isOne ? 'prefer' : choice
    const preferredId = isOne ? pair[choice].id : null
    await perform('figures.act.settle', () =>
      decideOnPair(db, pair, { decision, preferredId, reason }, now()),
    )
  }
  const nameOf = (one: Choice) =>
    one === 'first' || one === 'second'
      ? t('figures.settle.prefer', { raw: pair[one].raw })
      : t(`figures.settle.${one}`)
  return (
    <Form onSubmit={save}>
      <Stack gap="xs">
        <Radio.Group
          label={t('figures.settle.how')}
          value={choice}
          onChange={(value) => setChoice(choices.find((one) => one === value) ?? null)}
        >
          <Stack gap={4}>
            {choices.map((one) => (
              <Radio key={one} size="xs" value={one} label={nameOf(one)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('figures.settle.reason')}
          placeholder={t('figures.settle.reasonExample')}
          required
          withAsterisk={false}
          minRows={1}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" disabled={!isWhole}>
          {t('figures.settle.save')}
        </Button>
      </Stack>
    </Form>
  )
}
