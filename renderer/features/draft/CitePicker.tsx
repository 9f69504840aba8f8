import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from '../../Dialog'
import { useServices } from '../../services'
import { CitableList, optionId } from './CitableList'
import type { Citable, Way } from './citables'
import { useDraftRoom, useInsert } from './draft-room'

const most = 50

/** Looks for what to cite and puts it at the caret: the same as typing @, from a button or a key. */
export function CitePicker({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('draft.cite')}
      centered={false}
      // The text takes the focus back itself, with its caret where the mark was put.
      returnFocus={false}
    >
      {opened && <Picking onDone={onClose} />}
    </Dialog>
  )
}

function Picking({ onDone }: { onDone: () => void }) {
  const { t } = useServices()
  const { citables } = useDraftRoom()
  const insert = useInsert()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = (citables?.search(query) ?? []).slice(0, most)

  const choose = (citable: Citable, way: Way) => {
    onDone()
    insert(citable, way)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const citable = found[active]
    if (event.key === 'Enter' && citable) choose(citable, event.shiftKey ? 'other' : 'usual')
    else if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextInput
        data-autofocus
        aria-autocomplete="list"
        aria-controls={listId}
        {...(found.length > 0 && { 'aria-activedescendant': optionId(listId, active) })}
        aria-label={t('draft.cite.search')}
        placeholder={t('draft.cite.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        mb={8}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <CitableList
        id={listId}
        citables={found}
        active={active}
        onActive={setActive}
        onChoose={choose}
      />
    </>
  )
}
