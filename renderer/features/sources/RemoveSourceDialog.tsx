import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { nameOf, type Source } from '#shared/domain/source'
import { removeSource } from '../../data/sources'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'

/** Asks why a source goes, because the log keeps it; then removes it with all that hangs on it. */
export function RemoveSourceDialog({
  source,
  onClose,
  onRemoved,
}: {
  source: Source | null
  onClose: () => void
  onRemoved: (id: string) => void
}) {
  const { t } = useServices()
  return (
    <Dialog opened={source !== null} onClose={onClose} title={t('sources.remove.title')}>
      {source && <RemoveSourceForm {...{ source, onClose, onRemoved }} />}
    </Dialog>
  )
}

function RemoveSourceForm({
  source,
  onClose,
  onRemoved,
}: {
  source: Source
  onClose: () => void
  onRemoved: (id: string) => void
}) {
  const { t, db, now, perform, tell } = useServices()
  const [reason, setReason] = useState('')
  const name = nameOf(source) ?? t('sources.nameless')
  const remove = async () => {
    const removed = await perform('sources.act.remove', async () => {
      await removeSource(db, source, reason.trim(), now())
      return true
    })
    if (!removed) return
    onRemoved(source.id)
    onClose()
    tell(t('sources.removed', { name }))
  }
  return (
    <Form onSubmit={remove}>
      <Stack gap="sm">
        <Text fw={600} dir="auto">
          {name}
        </Text>
        <Text size="sm" c="var(--ink-2)">
          {t('sources.remove.warning')}
        </Text>
        <Textarea
          data-autofocus
          required
          label={t('sources.remove.reason')}
          placeholder={t('sources.remove.reasonPlaceholder')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
            {t('sources.remove')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
