import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { renameCase } from '../../data/cases'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'

export function RenameCaseDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('cases.rename')}>
      <RenameForm onDone={onClose} />
    </Dialog>
  )
}

function RenameForm({ onDone }: { onDone: () => void }) {
  const { t, db, now, perform } = useServices()
  const open = useCase()
  const [title, setTitle] = useState(open.title)
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    if (await perform('cases.rename', () => renameCase(db, open.id, title, now()))) onDone()
  }
  return (
    <form onSubmit={(event) => void rename(event)}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t('cases.new.title')}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onDone}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={title.trim() === ''}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
