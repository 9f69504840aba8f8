import { mergeRegister } from '@lexical/utils'
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
} from 'lexical'
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react'
import type { Suggesting } from '../../editor/DraftText'
import { insertCitation } from '../../editor/insert-citation'
import { useOpenDraft } from '../../editor/open-draft'
import { AnchorAt } from '../../editor/AnchorAt'
import { CitableList, optionId } from './CitableList'
import { targetOf, wordsFor, type Citable, type Way } from './citables'
import { useDraftRoom } from './draft-room'
import { $typedQuery, useAtQuery } from './use-at-query'

const most = 30

/** What can be cited, at the caret, while an @ is typed. */
export function AtMenu({ onSuggest }: { onSuggest: (suggesting: Suggesting | null) => void }) {
  const { editor, draft } = useOpenDraft()
  const { citables } = useDraftRoom()
  const listId = useId()
  const [asked, refuse] = useAtQuery(editor)
  const [chosen, setChosen] = useState({ query: '', index: 0 })
  const query = asked?.query ?? null
  const found = useMemo(
    () => (query === null ? [] : (citables?.search(query) ?? []).slice(0, most)),
    [citables, query],
  )
  const active = chosen.query === query ? Math.min(chosen.index, found.length - 1) : 0
  const move = (step: number) =>
    setChosen({ query: query ?? '', index: (active + step + found.length) % found.length })
  const isOpen = asked !== null
  const activeId = isOpen && found.length > 0 ? optionId(listId, active) : undefined

  const suggest = useEffectEvent(onSuggest)
  useEffect(() => suggest(isOpen ? { listId, activeId } : null), [isOpen, listId, activeId])

  const choose = (citable: Citable, way: Way, length = asked?.length ?? 0) => {
    const words = wordsFor(citable, way, draft.language)
    refuse()
    insertCitation(editor, targetOf(citable), words, length)
  }

  const take = useEffectEvent((event: KeyboardEvent | null) => {
    if (!isOpen || !event) return false
    // What is typed may be ahead of what is listed: never is something cited that was not asked for.
    const typed = $typedQuery()
    const citable =
      typed?.query === query ? found[active] : typed && citables?.search(typed.query)[0]
    if (!typed || !citable) return false
    event.preventDefault()
    choose(citable, event.shiftKey ? 'other' : 'usual', typed.length)
    return true
  })
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen) return false
    event.preventDefault()
    refuse()
    return true
  })
  const step = useEffectEvent((event: KeyboardEvent | null, by: number) => {
    if (!isOpen || found.length === 0 || !event) return false
    event.preventDefault()
    move(by)
    return true
  })
  useEffect(() => {
    const critical = COMMAND_PRIORITY_CRITICAL
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => step(event, 1), critical),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => step(event, -1), critical),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => take(event), critical),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => take(event), critical),
      editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => leave(event), critical),
    )
  }, [editor])

  if (!asked || !citables) return null
  return (
    <AnchorAt
      place={asked.place}
      width={380}
      onClose={refuse}
      closeOnEscape={false}
      content={
        <CitableList
          id={listId}
          citables={found}
          active={active}
          onActive={(index) => setChosen({ query: asked.query, index })}
          onChoose={choose}
        />
      }
    />
  )
}
