import { ActionIcon, Box, Button, TextInput, Tooltip } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronUp,
  IconLetterCase,
  IconSearch,
  IconX,
} from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useServices } from '../../services'
import { useDraftRoom } from './draft-room'
import { useFind } from './use-find'
import styles from './FindBar.module.css'

type Props = Readonly<{
  /** What to look for at first, and how often it was asked for: each time takes the focus. */
  asked: Readonly<{ words: string; times: number }>
  /** Goes back to the text, to the match that is shown. */
  onClose: (at: Readonly<{ start: number; end: number }> | null) => void
}>

/** Looks for words in the draft, over formatting and marks, and replaces them. */
export function FindBar({ asked, onClose }: Props) {
  const { t, tell } = useServices()
  const { editable } = useDraftRoom()
  const [wanted, setWanted] = useState(asked.words)
  const [by, setBy] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const { found, at, step, replace, replaceEvery } = useFind(wanted, matchCase)
  const field = useRef<HTMLInputElement>(null)
  const [answered, setAnswered] = useState(asked)
  if (answered !== asked) {
    setAnswered(asked)
    if (asked.words !== '') setWanted(asked.words)
  }
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])

  const close = () => onClose(found[at] ?? null)
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && found.length > 0 && event.target === field.current) {
      step(event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
  }
  const once = () => {
    replace(by)
    // The button is switched off where nothing is left, and would take the focus with it.
    if (found.length === 1) field.current?.focus()
  }
  const every = () => {
    field.current?.focus()
    tell(t('draft.find.replaced', { count: replaceEvery(by) }))
  }
  const none = found.length === 0
  return (
    <Box
      component="search"
      className={styles['bar']}
      aria-label={t('draft.find')}
      onKeyDown={press}
    >
      <TextInput
        ref={field}
        className={styles['field']}
        aria-label={t('draft.find.what')}
        placeholder={t('draft.find.what')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <output className={styles['count']}>
        {wanted !== '' && t('draft.find.count', { at: at + 1, count: found.length })}
      </output>
      <Tooltip label={t('draft.find.case')}>
        <ActionIcon
          aria-label={t('draft.find.case')}
          aria-pressed={matchCase}
          variant={matchCase ? 'light' : 'subtle'}
          color={matchCase ? 'ai' : 'gray'}
          onClick={() => setMatchCase(!matchCase)}
        >
          <IconLetterCase size={16} />
        </ActionIcon>
      </Tooltip>
      <ActionIcon aria-label={t('draft.find.previous')} disabled={none} onClick={() => step(-1)}>
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('draft.find.next')} disabled={none} onClick={() => step(1)}>
        <IconChevronDown size={16} />
      </ActionIcon>
      {editable && (
        <>
          <TextInput
            className={styles['field']}
            aria-label={t('draft.find.by')}
            placeholder={t('draft.find.by')}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && !none) once()
            }}
          />
          <Button disabled={none} onClick={once}>
            {t('draft.find.replace')}
          </Button>
          <Button disabled={none} onClick={every}>
            {t('draft.find.replaceAll')}
          </Button>
        </>
      )}
      <ActionIcon className={styles['close']} aria-label={t('draft.find.close')} onClick={close}>
        <IconX size={16} />
      </ActionIcon>
    </Box>
  )
}
