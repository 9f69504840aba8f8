import { Spotlight, spotlight } from '@mantine/spotlight'
import { useOs } from '@mantine/hooks'
import { Kbd } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { commands as list } from '#shared/host/command'
import { useServices } from '../services'
import { showKeys } from '../ui/show-keys'

/** One field for finding, going and doing. */
export function Palette() {
  const { t, commands } = useServices()
  const os = useOs()
  const [query, setQuery] = useState('')
  const possible = useSyncExternalStore(commands.watch, () =>
    list
      .filter(({ id }) => id !== 'palette' && commands.can(id))
      .map(({ id }) => id)
      .join(),
  ).split(',')
  const wanted = query.normalize('NFKC').toLowerCase().trim()
  const found = list.filter(
    ({ id }) =>
      possible.includes(id) && t(`command.${id}`).normalize('NFKC').toLowerCase().includes(wanted),
  )
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={null} clearQueryOnClose>
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.title')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {found.length > 0 ? (
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
        ) : (
          <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
