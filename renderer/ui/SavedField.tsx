import { TextInput } from '@mantine/core'
import { useSavedText } from './use-saved-text'

/** A text of one line that is kept when it is left, or with Enter. */
export function SavedField({
  label,
  hideLabel = false,
  value,
  save,
  whenEmpty = null,
  ...rest
}: {
  label: string
  hideLabel?: boolean
  placeholder?: string
  className?: string
  maxLength?: number
  value: string
  /** Gives the text as it was kept, or null when it could not be. */
  save: (typed: string) => Promise<string | null>
  /** Says, while nothing is in it, what it waits for. */
  whenEmpty?: string | null
}) {
  const { text, change, keep } = useSavedText(value, save)
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...rest}
      size="xs"
      error={text.trim() === '' ? whenEmpty : null}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
      }}
    />
  )
}
