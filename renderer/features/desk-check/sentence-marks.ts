import type { DeskFinding } from '#shared/check/desk-finding'
import type { Translate } from '#shared/i18n/translate'
import type { Checked } from '../../editor/desk-state'
import type { MarginMark, Painted } from '../../editor/margin-marks'
import { findingMark, type FindingMark } from './finding-mark'
import { gateMark } from './gate-mark'

const gravity = { bad: 0, warn: 1, ai: 2, plain: 3, ok: 4 } as const

/**
 * One mark a sentence: the gravest of what the desk check found in it, else how it stands. A sentence that
 * asks for nothing has none.
 */
export function sentenceMarks(
  checked: Checked,
  t: Translate,
  look: (sentence: number) => void,
): readonly MarginMark[] {
  const found = new Map<number, { mark: FindingMark; finding: DeskFinding }[]>()
  for (const { finding } of checked.open) {
    const one = { mark: findingMark(finding, t), finding }
    found.set(finding.sentence, [...(found.get(finding.sentence) ?? []), one])
  }
  return checked.read.sentences.flatMap(({ number, start, end }): readonly MarginMark[] => {
    const gate = checked.gates[number - 1]
    const own = (found.get(number) ?? []).toSorted(
      (a, b) => gravity[a.mark.tone] - gravity[b.mark.tone],
    )
    const isLit = checked.lit.has(number)
    if (!gate || (own.length === 0 && gate.state === 'plain' && !isLit)) return []
    const stands = gateMark(gate.state, t)
    const { shape, tone } = own[0]?.mark ?? stands
    const label = [...own.map(({ mark }) => mark.what), ...(own.length > 0 ? [] : [stands.what])]
      .map((what) => t(isLit ? 'gate.mark.lit' : 'desk.mark', { what, number }))
      .join('\n')
    const painted: readonly Painted[] = [
      ...(isLit ? [{ start, end, as: 'lit' } as const] : []),
      ...own.flatMap(({ mark, finding }): readonly Painted[] => {
        if (mark.tone !== 'warn' && mark.tone !== 'bad') return []
        return [{ ...spanOf(finding, checked), as: mark.tone }]
      }),
    ]
    return [{ start, end, shape, tone, label, isLit, painted, onClick: () => look(number) }]
  })
}

/** What of the text a finding is about: the quotation, else its sentence. */
function spanOf(finding: DeskFinding, { read }: Checked) {
  const { start = 0, end = 0, block = 0 } = read.sentences[finding.sentence - 1] ?? {}
  if (!('quotation' in finding)) return { start, end }
  const from = read.reading.spans[block]?.start ?? 0
  return { start: from + finding.quotation.start, end: from + finding.quotation.end }
}
