import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFile, IconPencil } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { isWebAddress } from '#shared/text/address'
import type { ClipRequest } from '../../clip-queue'
import { Dialog } from '../../Dialog'
import { useCase, useCommand, useServices } from '../../services'
import { AddressField } from './AddressField'
import { ClipLine } from './ClipLine'
import { PasteArea } from './PasteArea'
import styles from './ClipDialog.module.css'

/** All ways in: an address, the clipboard, files; and what became of each. */
export function ClipDialog() {
  const { t } = useServices()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('clip', open)
  return (
    <Dialog opened={opened} onClose={close} size="lg" title={t('clip.title')}>
      <ClipForm onDone={close} />
    </Dialog>
  )
}

function ClipForm({ onDone }: { onDone: () => void }) {
  const { id: caseId } = useCase()
  const { t, clips, commands, perform } = useServices()
  const [address, setAddress] = useState('')
  const [refused, setRefused] = useState(false)
  const items = useSyncExternalStore(clips.watch, clips.items)
  const ours = items.filter((item) => item.caseId === caseId && item.purpose !== 'version')

  const write = (next: string) => {
    setRefused(false)
    setAddress(next)
  }
  /** Clips what goes with the address that is given, or says that it is none and clips nothing. */
  const add = (requestsAt: (url: string | null) => readonly ClipRequest[]) => {
    const url = address.trim()
    if (url !== '' && !isWebAddress(url)) return setRefused(true)
    void perform('clip.title', async () => {
      await clips.add(caseId, requestsAt(url === '' ? null : url))
      write('')
      return true
    })
  }

  return (
    <Stack gap="md">
      <AddressField
        value={address}
        refused={refused}
        onChange={write}
        onFetch={() => add((url) => (url === null ? [] : [{ method: 'address', url }]))}
      />
      <PasteArea onPaste={(html, plain) => add((url) => [{ method: 'paste', html, plain, url }])} />
      <Group gap="sm">
        <FileButton
          multiple
          // An address belongs to one file; of several nobody knows to which.
          onChange={(files) =>
            add((url) =>
              files.map((file) => ({ method: 'file', file, url: files.length === 1 ? url : null })),
            )
          }
        >
          {(props) => (
            <Button {...props} leftSection={<IconFile size={14} aria-hidden="true" />}>
              {t('clip.files')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="var(--ink-3)" className={styles['hint']}>
          {t('clip.files.hint')}
        </Text>
      </Group>
      <Group gap="sm">
        <Button
          leftSection={<IconPencil size={14} aria-hidden="true" />}
          onClick={() => {
            onDone()
            commands.run('note.new')
          }}
        >
          {t('clip.write')}
        </Button>
        <Text size="xs" c="var(--ink-3)" className={styles['hint']}>
          {t('clip.write.hint')}
        </Text>
      </Group>
      {ours.length > 0 && (
        <section aria-label={t('clip.items')}>
          <h3 className={styles['heading']}>{t('clip.items')}</h3>
          <ul className={styles['items']}>
            {ours.map((item) => (
              <ClipLine key={item.id} item={item} onOpen={onDone} />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )
}
