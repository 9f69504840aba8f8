import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import type { Draft } from '#shared/domain/draft'
import { leadTo } from '../../editor/lead-to'
import { marginMarks } from '../../editor/margin-marks'
import { OpenDraftContext, type OpenDraft } from '../../editor/open-draft'
import { readingStore } from '../../editor/reading-store'
import { TopActions } from '../../ui/TopActions'
import { DraftRoomContext } from './draft-room'
import { DraftSheet } from './DraftSheet'
import { MarkLabels } from './MarkLabels'
import { useCitables } from './use-citables'
import { useWriting } from './use-writing'

type Props = Readonly<{
  draft: Draft
  /** The number of the sentence to lead to. */
  at: number | null
  deskCheck: ReactNode
  overText: ReactNode
  actions: ReactNode
}>

/**
 * One draft with its editor and all that goes with it. Mounted anew for each draft. It is rendered at
 * every stored step; what it hands down stays the same, so that the sheet is not.
 */
export function OpenedDraft({ draft, at, deskCheck, overText, actions }: Props) {
  const { editor, editable, writing, load } = useWriting(draft)
  const citables = useCitables()
  const { id, caseId, title, language } = draft
  const [parts] = useState(() => ({ reading: readingStore(editor), margin: marginMarks() }))
  useEffect(() => parts.reading.stop, [parts])
  const [asideOpen, setAsideOpen] = useState(false)

  const open = useMemo(
    (): OpenDraft => ({
      ...parts,
      draft: { id, caseId, title, language },
      editor,
      save: writing.saving.flush,
      leadTo: (number) => {
        const { reading, sentences } = parts.reading.refresh()
        const sentence = sentences[number - 1]
        return sentence !== undefined && leadTo(editor, reading, sentence)
      },
      showAside: setAsideOpen,
    }),
    [id, caseId, title, language, editor, parts, writing],
  )
  const leadToSentence = useEffectEvent(open.leadTo)
  useEffect(() => {
    if (at === null) return
    const frame = requestAnimationFrame(() => leadToSentence(at))
    return () => cancelAnimationFrame(frame)
  }, [at])
  const { saving } = writing
  const room = useMemo(
    () => ({ citables, editable, saving, load }),
    [citables, editable, saving, load],
  )

  return (
    <OpenDraftContext value={open}>
      <DraftRoomContext value={room}>
        <DraftSheet {...{ deskCheck, overText, asideOpen }} />
        <MarkLabels />
        <TopActions>{actions}</TopActions>
      </DraftRoomContext>
    </OpenDraftContext>
  )
}
