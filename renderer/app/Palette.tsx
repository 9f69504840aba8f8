import { Kbd, Loader } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconFolder, IconSearch } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent as KeyEvent,
  type RefObject,
} from 'react'
import { commands as list } from '#shared/host/command'
import { allCases } from '../data/cases'
import type { Place } from '../place'
import { useServices } from '../services'
import { atOnce } from '../theme'
import { showKeys } from '../ui/show-keys'
import { FoundInCase } from './FoundInCase'
import { useCaseSearch } from './use-case-search'
import styles from './Palette.module.css'

/** How many things of the case are listed; fewer words find more than anyone reads. */
const mostFound = 30

/** One field for finding, going and doing. */
export function Palette() {
  const { t, go } = useServices()
  const { caseId = null } = useParams({ strict: false })
  const [query, setQuery] = useState('')
  const [opened, setOpened] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const wanted = folded(query)
  const commands = usePossibleCommands(wanted)
  const cases = useOtherCases(opened, caseId, wanted)
  const search = useCaseSearch(caseId, opened)
  // At once: Spotlight marks the first line right after the query has changed.
  const found = useMemo(() => search?.(query, mostFound) ?? [], [search, query])
  const lead = (place: Place) => () => {
    spotlight.close()
    go(place)
  }

  const reading = wanted !== '' && (cases === null || (caseId !== null && search === null))
  const nothing = !reading && found.length + commands.length + (cases?.length ?? 0) === 0
  const holdEnter = useHeldEnter(reading, field)
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      clearQueryOnClose
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      centered={false}
      yOffset="12vh"
      transitionProps={atOnce}
      onSpotlightOpen={() => {
        setOpened(true)
        // Spotlight itself does so only a moment later, and the first keys would go elsewhere.
        field.current?.focus()
      }}
      onSpotlightClose={() => setOpened(false)}
    >
      <Spotlight.Search
        ref={field}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.title')}
        onKeyDownCapture={holdEnter}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        rightSection={reading && <Loader size={14} aria-label={t('palette.reading')} />}
      />
      <Spotlight.ActionsList className={styles['list']}>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.inCase')}>
            {found.map((one) => (
              <FoundInCase key={one.id} found={one} onGo={lead(one.place)} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && <Commands ids={commands} />}
        {cases !== null && cases.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.cases')}>
            {cases.map(({ id, title }) => (
              <Spotlight.Action
                key={id}
                label={title}
                leftSection={<IconFolder size={16} stroke={1.6} aria-hidden="true" />}
                onClick={lead({ room: 'sources', caseId: id })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type Command = (typeof list)[number]

function Commands({ ids: found }: { ids: readonly Command[] }) {
  const { t, commands } = useServices()
  const os = useOs()
  return (
    <Spotlight.ActionsGroup label={t('palette.commands')}>
      {found.map(({ id, keys }) => (
        <Spotlight.Action
          key={id}
          label={t(`command.${id}`)}
          rightSection={keys && <Kbd>{showKeys(keys, os)}</Kbd>}
          onClick={() => {
            spotlight.close()
            commands.run(id)
          }}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().trim()

function usePossibleCommands(wanted: string): readonly Command[] {
  const { t, commands } = useServices()
  const possible = useSyncExternalStore(commands.watch, () =>
    list
      .filter(({ id }) => id !== 'palette' && commands.can(id))
      .map(({ id }) => id)
      .join(),
  ).split(',')
  return list.filter(
    ({ id }) => possible.includes(id) && folded(t(`command.${id}`)).includes(wanted),
  )
}

/**
 * Keeps an Enter that comes before all is read and gives it to the palette then; any other key takes it back.
 * Spotlight marks the first line only when the query changes: where what is read later is the first there is,
 * ↓ marks it.
 */
function useHeldEnter(reading: boolean, field: RefObject<HTMLInputElement | null>) {
  const held = useRef(false)
  useEffect(() => {
    if (reading) return
    const enter = held.current
    held.current = false
    const press = (code: string) =>
      field.current?.dispatchEvent(new KeyboardEvent('keydown', { key: code, code, bubbles: true }))
    if (!field.current?.closest('[role="dialog"]')?.querySelector('[data-selected]'))
      press('ArrowDown')
    if (enter) press('Enter')
  }, [reading, field])
  return (event: KeyEvent) => {
    held.current = reading && event.key === 'Enter' && !event.nativeEvent.isComposing
    if (held.current) event.stopPropagation()
  }
}

/** Cases to go to: those at work, and archived ones only where they are asked for by name. Null until read. */
function useOtherCases(opened: boolean, caseId: string | null, wanted: string) {
  const { db } = useServices()
  const cases = useLiveQuery(() => (opened ? allCases(db) : null), [db, opened]) ?? null
  if (cases === null) return null
  return cases.filter(
    ({ id, title, archivedAt }) =>
      id !== caseId && (wanted === '' ? archivedAt === null : folded(title).includes(wanted)),
  )
}
