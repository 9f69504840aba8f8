import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { Terms } from '#shared/domain/source'
import { beginNote } from '../../data/notes'
import { Dialog } from '../../Dialog'
import { useCase, useCommand, useServices } from '../../services'
import { TermsField } from '../../TermsField'
import { Form } from '../../ui/Form'

/** Begins a note or an interview, which is then written in the reader. */
export function NewNoteDialog() {
  const { t } = useServices()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('note.new', open)
  return (
    <Dialog opened={opened} onClose={close} title={t('notes.new')}>
      <NewNoteForm onDone={close} />
    </Dialog>
  )
}

const kinds = ['note', 'interview'] as const

function NewNoteForm({ onDone }: { onDone: () => void }) {
  const { id: caseId } = useCase()
  const { t, db, go, now, newId, perform } = useServices()
  const [kind, setKind] = useState<(typeof kinds)[number]>('note')
  const [title, setTitle] = useState('')
  const [who, setWho] = useState('')
  const [terms, setTerms] = useState<Terms | null>(null)
  const isWhole = title.trim() !== '' && (kind === 'note' || terms !== null)

  const begin = async () => {
    if (!isWhole) return
    const [id, at] = [newId(), now()]
    const talk =
      kind === 'interview' && terms
        ? { who: who.trim(), at: at.slice(0, 10), place: '', terms }
        : null
    const begun = await perform('notes.new', () =>
      beginNote(db, { id, caseId, kind, title: title.trim(), talk, at }),
    )
    if (!begun) return
    onDone()
    go({ room: 'reader', caseId, sourceId: id })
  }
  return (
    <Form onSubmit={begin}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('sources.kind')}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'note')}
          data={kinds.map((value) => ({ value, label: t(`source-kind.${value}`) }))}
        />
        <TextInput
          data-autofocus
          label={t('notes.title')}
          placeholder={t(`notes.title.${kind}`)}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {kind === 'interview' && (
          <>
            <TextInput
              label={t('notes.who')}
              description={t('notes.whoHint')}
              inputWrapperOrder={['label', 'input', 'description']}
              maxLength={200}
              value={who}
              onChange={(event) => setWho(event.currentTarget.value)}
            />
            <TermsField value={terms} onChange={setTerms} />
          </>
        )}
        <Group justify="flex-end" mt="xs">
          <Button onClick={onDone}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!isWhole}>
            {t('notes.begin')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
