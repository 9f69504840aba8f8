import { Textarea } from '@mantine/core'
import { useSavedText } from './use-saved-text'

/** A text of several lines that is kept when it is left, or with Ctrl/Cmd+Enter. */
export function SavedArea({
  label,
  hideLabel = false,
  placeholder,
  value,
  save,
}: {
  label: string
  hideLabel?: boolean
  placeholder?: string
  value: string
  /** Gives the text as it was kept, or null when it could not be. */
  save: (typed: string) => Promise<string | null>
}) {
  const { text, change, keep } = useSavedText(value, save)
  return (
    <Textarea
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(placeholder ? { placeholder } : {})}
      size="xs"
      minRows={1}
      maxRows={12}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter') return
        if (event.ctrlKey || event.metaKey) keep()
      }}
    />
  )
}
