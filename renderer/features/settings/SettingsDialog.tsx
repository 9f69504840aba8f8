import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useId, useState } from 'react'
import { Language } from '#shared/domain/language'
import { Dialog } from '../../Dialog'
import { TextSize, Theme, usePreferences } from '../../preferences'
import { useCommand, useServices } from '../../services'
import { showSize } from '../../ui/show-time'
import { FromBrowser } from './FromBrowser'

/** How this person likes the app: language, look, size. Takes effect at once. */
export function SettingsDialog() {
  const { t } = useServices()
  const { preferences, choose } = usePreferences()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('settings', open)
  return (
    <Dialog opened={opened} onClose={close} title={t('settings.title')}>
      <Stack gap="md">
        <Choice
          label={t('settings.language')}
          value={preferences.language}
          options={Language.options.map((value) => [value, t(`settings.language.${value}`)])}
          choose={(value) => choose({ ...preferences, language: Language.parse(value) })}
        />
        <Choice
          label={t('settings.theme')}
          value={preferences.theme}
          options={Theme.options.map((value) => [value, t(`settings.theme.${value}`)])}
          choose={(value) => choose({ ...preferences, theme: Theme.parse(value) })}
        />
        <Choice
          label={t('settings.textSize')}
          value={preferences.textSize}
          options={TextSize.options.map((value) => [value, t(`settings.textSize.${value}`)])}
          choose={(value) => choose({ ...preferences, textSize: TextSize.parse(value) })}
        />
        <Text c="var(--ink-2)">{t('settings.sample')}</Text>
        <Storage />
        <FromBrowser />
      </Stack>
    </Dialog>
  )
}

function Choice(props: {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  choose: (value: string) => void
}) {
  const id = useId()
  return (
    <div>
      <Text size="sm" fw={500} mb={4} id={id}>
        {props.label}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={props.value}
        onChange={props.choose}
        data={props.options.map(([value, label]) => ({ value, label }))}
      />
    </div>
  )
}

/** What the browser says of the room it gives us. */
function Storage() {
  const { t, language, report } = useServices()
  const [kept, setKept] = useState<{ persisted: boolean; used: number } | null>(null)
  useEffect(() => {
    Promise.all([navigator.storage.persisted(), navigator.storage.estimate()])
      .then(([persisted, { usage = 0 }]) => setKept({ persisted, used: usage }))
      .catch(report)
  }, [report])
  if (!kept) return null
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {t('settings.storage')}
      </Text>
      <Text size="sm" c="var(--ink-2)">
        {t('settings.storage.used', { used: showSize(kept.used, language) })}
        <br />
        {t(kept.persisted ? 'cases.storage.kept' : 'cases.storage.notKept')}
      </Text>
    </div>
  )
}
