import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import { folded, hasAllWords } from '#shared/text/fold'
import styles from './PartyField.module.css'

/** What can be chosen. `also` is found by typing and not shown: readings, other names. */
export type PartyOption = Readonly<{ id: string; label: string; hint?: string; also?: string }>

export type PartyFieldWords = Readonly<{
  remove: (name: string) => string
  /** Names the button on a chosen one that leads to it; without it there is no button. */
  open?: (name: string) => string
  /** What stands for one that was chosen and is no longer among the options. */
  gone: string
  nothing: string
  /** Says that typed text is not chosen yet. */
  unfinished: string
}>

type One = Readonly<{
  multiple?: false
  value: string | null
  onChange: (id: string | null) => void
}>
type Several = Readonly<{
  multiple: true
  value: readonly string[]
  onChange: (ids: readonly string[]) => void
}>
/** One that is chosen or none, or several. */
export type PartyChoice = One | Several

type Props = Readonly<{
  label: string
  placeholder?: string
  disabled?: boolean
  size?: 'xs' | 'sm'
  options: readonly PartyOption[]
  /** The kinds that can be made of typed text, each offered in its own words. */
  creatable: readonly Readonly<{ kind: string; label: (text: string) => string }>[]
  /** Makes one and gives its id; null when that failed, and the text stays. */
  onCreate: (text: string, kind: string) => Promise<string | null>
  onOpen?: (id: string) => void
  words: PartyFieldWords
  classNames?: Readonly<Partial<Record<'root' | 'label', string>>>
}> &
  PartyChoice

const mostShown = 50

/** Chooses one or several by typing, or makes what is not there yet. */
export function PartyField(props: Props) {
  const {
    label,
    placeholder,
    disabled = false,
    size = 'sm',
    options,
    creatable,
    onCreate,
    words,
  } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [query, setQuery] = useState('')
  const [focused, setFocused] = useState(false)
  const [made, setMade] = useState<readonly PartyOption[]>([])
  const chosen = props.multiple ? props.value : props.value === null ? [] : [props.value]
  const offered = fitting(options, chosen, query)
  const typed = query.trim()
  const known = options.some((option) => folded(option.label) === folded(typed))
  const creations = typed === '' || known ? [] : creatable

  // Once the options of what was typed are drawn: Enter takes the first.
  const pointAtFirst = useEffectEvent(() => {
    if (typed === '') combobox.resetSelectedOption()
    else combobox.selectFirstOption()
  })
  useEffect(() => pointAtFirst(), [typed])

  const choose = (ids: readonly string[]) => {
    if (props.multiple) props.onChange(ids)
    else props.onChange(ids.at(-1) ?? null)
  }
  const submit = async (value: string) => {
    combobox.closeDropdown()
    const kind = creations.find((creation) => value === `new:${creation.kind}`)?.kind
    const id = kind === undefined ? value : await onCreate(typed, kind)
    if (id === null) return
    if (kind !== undefined) setMade((before) => [...before, { id, label: typed }])
    setQuery('')
    choose([...chosen.filter((one) => one !== id), id])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = chosen.at(-1)
    if (event.key === 'Backspace' && query === '' && last) choose(chosen.slice(0, -1))
  }

  return (
    <Combobox store={combobox} onOptionSubmit={(value) => void submit(value)}>
      <Combobox.DropdownTarget>
        <PillsInput
          label={label}
          size={size}
          disabled={disabled}
          classNames={props.classNames ?? {}}
          description={typed !== '' && !focused ? words.unfinished : null}
          inputWrapperOrder={['label', 'input', 'description']}
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group>
            {chosen.map((id) => (
              <Chosen
                key={id}
                name={[...options, ...made].find((option) => option.id === id)?.label ?? words.gone}
                words={words}
                disabled={disabled}
                onOpen={props.onOpen && (() => props.onOpen?.(id))}
                onRemove={() => choose(chosen.filter((one) => one !== id))}
              />
            ))}
            <Combobox.EventsTarget withExpandedAttribute autoComplete="off">
              <PillsInput.Field
                className={styles['field'] ?? ''}
                placeholder={chosen.length === 0 ? placeholder : undefined}
                value={query}
                onFocus={() => setFocused(true)}
                onBlur={() => {
                  setFocused(false)
                  combobox.closeDropdown()
                }}
                onChange={(event) => {
                  setQuery(event.currentTarget.value)
                  combobox.openDropdown()
                }}
                onKeyDown={onKeyDown}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} className={styles['options'] ?? ''} aria-label={label}>
          {offered.map((option) => (
            <Combobox.Option key={option.id} value={option.id}>
              <span dir="auto">{option.label}</span>
              {option.hint && <small className={styles['hint']}>{option.hint}</small>}
            </Combobox.Option>
          ))}
          {creations.map((creation) => (
            <Combobox.Option key={creation.kind} value={`new:${creation.kind}`}>
              {creation.label(typed)}
            </Combobox.Option>
          ))}
          {offered.length + creations.length === 0 && (
            <Combobox.Empty>{words.nothing}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** Those not chosen yet that have every typed word; the one of exactly that name first. */
function fitting(
  options: readonly PartyOption[],
  chosen: readonly string[],
  query: string,
): readonly PartyOption[] {
  const exact = ({ label }: PartyOption) => folded(label) === folded(query)
  return options
    .filter(({ id }) => !chosen.includes(id))
    .filter(({ label, hint = '', also = '' }) => hasAllWords([label, hint, also], query))
    .toSorted((a, b) => Number(exact(b)) - Number(exact(a)))
    .slice(0, mostShown)
}

function Chosen({
  name,
  words,
  disabled,
  onOpen,
  onRemove,
}: {
  name: string
  words: PartyFieldWords
  disabled: boolean
  onOpen: (() => void) | undefined
  onRemove: () => void
}) {
  return (
    <Pill
      classNames={{ root: styles['pill'] ?? '', remove: styles['remove'] ?? '' }}
      withRemoveButton={!disabled}
      onRemove={onRemove}
      removeButtonProps={{ 'aria-hidden': false, 'aria-label': words.remove(name), tabIndex: 0 }}
    >
      {onOpen && words.open ? (
        <button
          type="button"
          className={styles['open']}
          aria-label={words.open(name)}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation()
            onOpen()
          }}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </Pill>
  )
}
