import { useHotkeys } from '@mantine/hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import type { GroundChange } from '#shared/check/gate-changes'
import { isWeak } from '#shared/domain/gate-state'
import { AnchorAt, placeOf, type Place } from '../../editor/AnchorAt'
import { caretBehind } from '../../editor/caret-behind'
import { useDesk, useDeskState, type Checked } from '../../editor/desk-state'
import { domRange } from '../../editor/dom-range'
import { useOpenDraft } from '../../editor/open-draft'
import { sentenceAtCaret } from '../../editor/sentence-at-caret'
import { useCommand, useServices } from '../../services'
import { SentenceStands } from './SentenceStands'

/** How a sentence stands and why, beside it; opened from the margin or with the caret in it. */
export function SentenceCard() {
  const { editor, reading, leadTo } = useOpenDraft()
  const desk = useDesk()
  const { checked, looked } = useDeskState()
  const step = useStep(checked)
  useCommand('draft.sentence', () => {
    const at = sentenceAtCaret(editor, reading.current())
    if (at) desk.look(at.number)
  })
  const goTo = (number: number | null) => {
    const read = reading.refresh()
    const sentence = number === null ? undefined : read.sentences[number - 1]
    if (!sentence) return
    leadTo(sentence.number)
    caretBehind(editor, read.reading, sentence)
  }
  useCommand('draft.weak.next', () => goTo(step(1)))
  useCommand('draft.weak.previous', () => goTo(step(-1)))
  if (!checked || looked === null || !checked.gates[looked - 1]) return null
  return <Card key={looked} checked={checked} number={looked} />
}

/** Finds the next sentence from the caret that is weak or lit, round the end of the draft. */
function useStep(checked: Checked | null) {
  const { editor, reading } = useOpenDraft()
  return (way: 1 | -1): number | null => {
    const gates = checked?.gates ?? []
    const wanted = gates.flatMap(({ sentence, state }) =>
      isWeak(state) || checked?.lit.has(sentence) ? [sentence] : [],
    )
    const here = sentenceAtCaret(editor, reading.current())?.number ?? 0
    if (way === 1) return wanted.find((number) => number > here) ?? wanted[0] ?? null
    return wanted.findLast((number) => number < here) ?? wanted.at(-1) ?? null
  }
}

function Card({ checked, number }: { checked: Checked; number: number }) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const desk = useDesk()
  const [place] = useState(() => placeIn(checked, number))
  const [changes] = useState<readonly GroundChange[]>(() => checked.lit.get(number) ?? [])
  const see = useEffectEvent(() => checked.see([number]))
  useEffect(() => see(), [])
  const leave = () => {
    desk.look(null)
    editor.focus()
  }
  // Also while the caret is still in the text: the card was opened from there.
  useHotkeys([['Escape', leave]], [], true)
  const gate = checked.gates[number - 1]
  if (!place || !gate) return null
  return (
    <AnchorAt
      place={place}
      width={360}
      onClose={leave}
      dropdown={{ role: 'dialog', 'aria-label': t('gate.card', { number }) }}
      content={<SentenceStands {...{ gate, changes, checked }} onDone={leave} />}
    />
  )

  function placeIn({ read }: Checked, of: number): Place | null {
    const root = editor.getRootElement()
    const sentence = read.sentences[of - 1]
    const range = sentence && domRange(editor, read.reading, sentence)
    const box = range?.getClientRects()[0]
    return root && box ? placeOf(box, root) : null
  }
}
