import { Text } from '@mantine/core'
import { nameOf, type Source } from '#shared/domain/source'
import { removeSource } from '../../data/sources'
import { Dialog } from '../../Dialog'
import { ReasonForm } from '../../ReasonForm'
import { useServices } from '../../services'

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
  const name = nameOf(source) ?? t('sources.nameless')
  const remove = async (reason: string) => {
    const removed = await perform('sources.act.remove', async () => {
      await removeSource(db, source, reason, now())
      return true
    })
    if (!removed) return
    onRemoved(source.id)
    onClose()
    tell(t('sources.removed', { name }))
  }
  return (
    <ReasonForm
      label={t('sources.remove.reason')}
      placeholder={t('sources.remove.reasonPlaceholder')}
      action={t('sources.remove')}
      onSubmit={remove}
      onCancel={onClose}
    >
      <Text fw={600} dir="auto">
        {name}
      </Text>
      <Text size="sm" c="var(--ink-2)">
        {t('sources.remove.warning')}
      </Text>
    </ReasonForm>
  )
}
