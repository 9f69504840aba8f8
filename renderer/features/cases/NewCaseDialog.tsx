import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Language } from '#shared/domain/language'
import { createCase } from '../../data/cases'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'

/** Names a new case and opens it. */
export function NewCaseDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('cases.new')}>
      <NewCaseForm onDone={onClose} />
    </Dialog>
  )
}

function NewCaseForm({ onDone }: { onDone: () => void }) {
  const { t, db, go, now, newId, perform, language } = useServices()
  const [title, setTitle] = useState('')
  const [contentLanguage, setContentLanguage] = useState<Language>(language)

  const create = async (event: FormEvent) => {
    event.preventDefault()
    const id = newId()
    const made = await perform('cases.new', () =>
      createCase(db, {
        id,
        caseId: id,
        title: title.trim(),
        language: contentLanguage,
        createdAt: now(),
        archivedAt: null,
        sample: false,
      }),
    )
    if (!made) return
    void navigator.storage.persist()
    onDone()
    go({ room: 'sources', caseId: id })
  }

  return (
    <form onSubmit={(event) => void create(event)}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t('cases.new.title')}
          placeholder={t('cases.new.titlePlaceholder')}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div>
          <Text size="sm" fw={500} mb={4} id="case-language">
            {t('cases.new.language')}
          </Text>
          <SegmentedControl
            aria-labelledby="case-language"
            value={contentLanguage}
            onChange={(value) => setContentLanguage(Language.parse(value))}
            data={Language.options.map((value) => ({
              value,
              label: t(`settings.language.${value}`),
            }))}
          />
          <Text size="xs" c="var(--ink-3)" mt={4}>
            {t('cases.new.languageHint')}
          </Text>
        </div>
        <Group justify="flex-end" mt="xs">
          <Button onClick={onDone}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={title.trim() === ''}>
            {t('cases.new.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
