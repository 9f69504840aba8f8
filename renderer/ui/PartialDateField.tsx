import { TextInput } from '@mantine/core'
import { useId, type KeyboardEvent } from 'react'
import { partialDatesOf, readPartialDate } from '#shared/text/read-partial-date'
import styles from './PartialDateField.module.css'
import { useTyping } from './use-typing'

export type PartialDateFieldWords = Readonly<{
  /** Tells how the text is understood; takes a date as `show` gives it. */
  understood: (date: string) => string
  /** Tells that the text can mean two days, as `show` gives them, and what to write instead. */
  either: (one: string, other: string) => string
  unreadable: string
}>

type Props = Readonly<{
  label: string
  placeholder?: string
  disabled?: boolean
  size?: 'xs' | 'sm'
  /** A `PartialDate`, or null for none. */
  value: string | null
  /**
   * Called when a date has been understood or taken away, never with half a date. When it gives null the
   * date was not saved, and the text stays.
   */
  onChange: (date: string | null) => unknown
  show: (date: string) => string
  words: PartialDateFieldWords
  classNames?: Readonly<Partial<Record<'root' | 'label', string>>>
}>

/** Takes a date as people write one and says, while it is written, how it is understood. */
export function PartialDateField(props: Props) {
  const { label, placeholder, disabled = false, size = 'sm', value, onChange, show, words } = props
  const { text, type, settle, drop } = useTyping(value, meaningOf, onChange)
  const hint = useId()
  const dates = text === null ? [] : partialDatesOf(text)
  const [one, other] = dates
  const refused = text !== null && text.trim() !== '' && dates.length !== 1

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      settle()
    }
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation()
      drop()
    }
  }
  const said = () => {
    if (one === undefined) return refused ? words.unreadable : ''
    return other === undefined ? words.understood(show(one)) : words.either(show(one), show(other))
  }

  return (
    <TextInput
      label={label}
      size={size}
      placeholder={placeholder}
      disabled={disabled}
      classNames={{ ...props.classNames, description: styles['said'] ?? '' }}
      autoComplete="off"
      value={text ?? (value === null ? '' : show(value))}
      aria-describedby={hint}
      aria-invalid={refused}
      error={refused}
      description={<output id={hint}>{said()}</output>}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  )
}

function meaningOf(text: string) {
  if (text.trim() === '') return { value: null }
  const value = readPartialDate(text)
  return value === null ? null : { value }
}
