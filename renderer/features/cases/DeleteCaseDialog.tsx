import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { deleteCase } from '../../data/cases'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'

type Props = { opened: boolean; onClose: () => void; onCopy: () => void }

/** Deletes a case for good, once its title has been typed. */
export function DeleteCaseDialog({ opened, onClose, onCopy }: Props) {
  const { t } = useServices()
  const open = useCase()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('cases.delete.title', { title: open.title })}
    >
      <DeleteForm onClose={onClose} onCopy={onCopy} />
    </Dialog>
  )
}

/** Begins empty each time: a title typed before and thought better of deletes nothing. */
function DeleteForm({ onClose, onCopy }: Omit<Props, 'opened'>) {
  const { t, db, go, perform } = useServices()
  const open = useCase()
  const [typed, setTyped] = useState('')
  const meant = typed.normalize('NFKC').trim() === open.title.normalize('NFKC').trim()
  const remove = async () => {
    const done = await perform('cases.delete', async () => {
      await deleteCase(db, open.id)
      return true
    })
    if (done) go({ room: 'start' })
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t('cases.delete.warning')}</Text>
      <TextInput
        data-autofocus
        label={t('cases.delete.confirm')}
        placeholder={open.title}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button onClick={onCopy}>{t('cases.copy')}</Button>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button variant="filled" color="red" disabled={!meant} onClick={() => void remove()}>
          {t('cases.delete.do')}
        </Button>
      </Group>
    </Stack>
  )
}
