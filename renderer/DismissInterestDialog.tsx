import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { groundOf, type InterestMark } from '#shared/domain/interest'
import type { Source } from '#shared/domain/source'
import { interestInWords } from '#shared/i18n/interest-in-words'
import { dismissInterest } from './data/sources'
import { Dialog } from './Dialog'
import { useServices } from './services'
import { Form } from './ui/Form'

/** Asks why an interest mark does not count, because the log keeps it; then sets it aside. */
export function DismissInterestDialog({
  source,
  mark,
  onClose,
}: {
  source: Source
  mark: InterestMark | null
  onClose: () => void
}) {
  const { t } = useServices()
  return (
    <Dialog opened={mark !== null} onClose={onClose} title={t('interests.dismiss.title')}>
      {mark && <DismissForm {...{ source, mark, onClose }} />}
    </Dialog>
  )
}

function DismissForm({
  source,
  mark,
  onClose,
}: {
  source: Source
  mark: InterestMark
  onClose: () => void
}) {
  const { t, db, now, perform, tell } = useServices()
  const [reason, setReason] = useState('')
  const dismiss = async () => {
    if (reason.trim() === '') return
    const done = await perform('interests.act.dismiss', () =>
      dismissInterest(db, source, mark, reason, now()),
    )
    if (!done) return
    onClose()
    tell(t('interests.told'))
  }
  return (
    <Form onSubmit={dismiss}>
      <Stack gap="sm">
        <div>
          <Text fw={600}>{interestInWords(mark, t)}</Text>
          <Text size="sm" lineClamp={4} dir="auto">
            {groundOf(mark)}
          </Text>
        </div>
        <Text size="sm" c="var(--ink-2)">
          {t('interests.dismiss.hint')}
        </Text>
        <Textarea
          data-autofocus
          required
          maxLength={2000}
          label={t('interests.dismiss.reason')}
          placeholder={t('interests.dismiss.reasonPlaceholder')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
            {t('interests.dismiss.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
