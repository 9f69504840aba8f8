import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './FilterBar.module.css'

/** What narrows a list and puts it in order, above it. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={styles['bar']} aria-label={label}>
      {children}
    </search>
  )
}

/** The words that what is listed must hold. The arrow down leads on to the list. */
export function FilterWords({
  label,
  value,
  onChange,
  onDown,
}: {
  label: string
  value: string
  onChange: (words: string) => void
  onDown: () => void
}) {
  return (
    <TextInput
      className={styles['words'] ?? ''}
      size="xs"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'ArrowDown') return
        event.preventDefault()
        onDown()
      }}
    />
  )
}
