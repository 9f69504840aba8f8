import { Textarea } from '@mantine/core'
import { useSavedText } from './use-saved-text'

/** Milliseconds without a key after which a long text is kept: a crash takes no more than that. */
const pause = 2000

/** A text of several lines that is kept when it is left, in pauses, or with Ctrl/Cmd+Enter. */
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
  const { text, change, keep } = useSavedText(value, save, pause)
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
