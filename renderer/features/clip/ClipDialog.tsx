import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFile } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import type { ClipRequest } from '../../clip-queue'
import { useCase, useCommand, useServices } from '../../services'
import { AddressField } from './AddressField'
import { ClipLine } from './ClipLine'
import { PasteArea } from './PasteArea'
import { readableFiles } from './readable-files'
import styles from './ClipDialog.module.css'

/** All ways in: an address, the clipboard, files; and what became of each. */
export function ClipDialog() {
  const { t } = useServices()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('clip', open)
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={t('clip.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <ClipForm onDone={close} />
    </Modal>
  )
}

function ClipForm({ onDone }: { onDone: () => void }) {
  const { id: caseId } = useCase()
  const { t, clips, perform } = useServices()
  const [address, setAddress] = useState('')
  const items = useSyncExternalStore(clips.watch, clips.items)
  const ours = items.filter((item) => item.caseId === caseId)

  const add = (requests: readonly ClipRequest[]) =>
    perform('clip.title', async () => {
      await clips.add(caseId, requests)
      setAddress('')
      return true
    })
  const given = address.trim() === '' ? null : address.trim()

  return (
    <Stack gap="md">
      <AddressField
        value={address}
        onChange={setAddress}
        onFetch={(url) => void add([{ method: 'address', url }])}
      />
      <PasteArea
        onPaste={(html, plain) => void add([{ method: 'paste', html, plain, url: given }])}
      />
      <Group gap="sm">
        <FileButton
          multiple
          accept={readableFiles.join(',')}
          onChange={(files) => void add(files.map((file) => ({ method: 'file', file, url: null })))}
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
