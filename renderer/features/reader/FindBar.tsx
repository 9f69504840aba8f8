import { ActionIcon, Button, Kbd, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useServices } from '../../services'
import type { Span, Unit } from './span'
import type { Finding } from './use-finding'
import { lengtheningOf } from './use-lengthening'
import type { Marking } from './use-marking'
import styles from './FindBar.module.css'

/** Finds in the text and marks what it finds, all from the keys. */
export function FindBar({
  finding,
  marking,
  onWrite,
  onStep,
  onLengthen,
  onSentence,
  onClose,
}: {
  finding: Finding
  marking: Marking
  onWrite: (query: string, composing: boolean) => void
  onStep: (by: 1 | -1) => void
  onLengthen: (unit: Unit, side: 'before' | 'after') => void
  onSentence: () => void
  onClose: () => void
}) {
  const { t } = useServices()
  const { query, span, hits, asked } = finding
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.isComposing || event.key !== 'F3') return
    event.preventDefault()
    onStep(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const acts: readonly Act[] = [
    { letter: 'H', label: t('reader.highlight'), run: marking.highlight },
    { letter: 'C', label: t('reader.claim'), run: (at) => marking.openFormAt('claim', at) },
    { letter: 'E', label: t('reader.evidence'), run: (at) => marking.openFormAt('evidence', at) },
    { letter: 'S', label: t('reader.sentence'), run: onSentence },
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const lengthening = lengtheningOf(event)
    const alone = event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey
    // By place on the keyboard: with Alt held, some layouts give another letter.
    const act = alone && acts.find(({ letter }) => event.code === `Key${letter}`)
    const inField = event.target === field.current
    if (event.key === 'Enter' && inField) onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else if (lengthening) onLengthen(lengthening.unit, lengthening.side)
    else if (act && span) act.run(span)
    else return
    event.preventDefault()
  }
  return (
    <search aria-label={t('command.reader.find')}>
      <div className={styles['bar']} role="presentation" onKeyDown={onKeyDown}>
        <TextInput
          ref={field}
          size="xs"
          className={styles['field'] ?? ''}
          aria-label={t('command.reader.find')}
          placeholder={t('reader.find.placeholder')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={query}
          onChange={(event) => onWrite(event.currentTarget.value, isComposing(event.nativeEvent))}
          onCompositionEnd={(event) => onWrite(event.currentTarget.value, false)}
        />
        <Told finding={finding} />
        <ActionIcon
          aria-label={t('reader.find.previous')}
          title={t('reader.find.previous')}
          disabled={hits.length === 0}
          onClick={() => onStep(-1)}
        >
          <IconChevronUp size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('reader.find.next')}
          title={t('reader.find.next')}
          disabled={hits.length === 0}
          onClick={() => onStep(1)}
        >
          <IconChevronDown size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('reader.find.close')}
          title={t('reader.find.close')}
          onClick={onClose}
        >
          <IconX size={16} />
        </ActionIcon>
        <span className={styles['acts']}>
          {acts.map(({ letter, label, run }) => (
            <Button
              key={letter}
              size="compact-xs"
              variant="subtle"
              disabled={span === null}
              rightSection={<Kbd aria-hidden="true">Alt {letter}</Kbd>}
              aria-keyshortcuts={`Alt+${letter}`}
              onClick={() => span && run(span)}
            >
              {label}
            </Button>
          ))}
        </span>
      </div>
    </search>
  )
}

type Act = Readonly<{ letter: string; label: string; run: (span: Span) => void }>

const isComposing = (event: Event) => event instanceof InputEvent && event.isComposing

/** How many there are, and which of them is the current one. */
function Told({ finding: { sought, hits, index } }: { finding: Finding }) {
  const { t, language } = useServices()
  const number = new Intl.NumberFormat(language)
  const found = { at: number.format(index + 1), all: number.format(hits.length) }
  return (
    <output className={styles['count']}>
      {sought !== '' && (hits.length === 0 ? t('reader.find.none') : t('reader.find.count', found))}
    </output>
  )
}
