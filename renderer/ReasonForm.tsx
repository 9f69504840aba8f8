import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useServices } from './services'
import { Form } from './ui/Form'

/** Asks for the reason of something, because the log keeps it; without one that is needed nothing is done. */
export function ReasonForm({
  children,
  label,
  placeholder,
  action,
  isNeeded = true,
  onSubmit,
  onCancel,
}: {
  /** What it is about. */
  children: ReactNode
  label: string
  placeholder: string
  /** What the button does. */
  action: string
  isNeeded?: boolean
  onSubmit: (reason: string) => Promise<void>
  onCancel: () => void
}) {
  const { t } = useServices()
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const isPossible = reason !== '' || !isNeeded
  return (
    <Form
      onSubmit={async () => {
        if (isPossible) await onSubmit(reason)
      }}
    >
      <Stack gap="sm">
        {children}
        <Textarea
          data-autofocus
          required={isNeeded}
          maxLength={2000}
          label={label}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!isPossible}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
