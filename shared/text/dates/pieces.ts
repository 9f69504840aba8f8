import { bareYears } from './bare-year'
import { clocks } from './clocks'
import type { Form, Piece } from './date-word'
import { englishDays } from './english-days'
import { englishPeriods } from './english-periods'
import { englishRelative } from './english-relative'
import { japaneseDays } from './japanese-days'
import { japaneseRelative } from './japanese-relative'
import { japaneseYears } from './japanese-years'
import { numeric } from './numeric'

interface Family {
  /** What a line must hold for any of the forms to be in it. */
  readonly sign: RegExp
  readonly forms: readonly Form[]
}

/** In order of precedence where two begin and end in the same place. */
const families: readonly Family[] = [
  { sign: /\d[/.-]/, forms: numeric },
  { sign: /[月日]/, forms: japaneseDays },
  { sign: /[年期紀]|[1-4]Q/, forms: japaneseYears },
  {
    sign: /[日夜晩朝週曜]|おとと|きのう|ゆうべ|けさ|きょう|あす|あした|あさって/,
    forms: japaneseRelative,
  },
  { sign: /\b(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)[a-z]/, forms: englishDays },
  { sign: /\d|[Qq]uarter/, forms: englishPeriods },
  { sign: /day|week|month|year|tomorrow/i, forms: englishRelative },
  { sign: /[:時午]|\d ?[AaPp]\.?[Mm]|[Nn]oon|idnight|clock|UTC|GMT|JST/, forms: clocks },
  { sign: /(?:1[5-9]|20)\d\d/, forms: bareYears },
]

function found({ pattern, read }: Form, text: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  // matchAll copies the pattern at each call, which took twice as long.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length]
    const meaning = read(match.groups ?? {}, { text, start, end })
    if (meaning !== null) pieces.push({ start: offset + start, end: offset + end, ...meaning })
  }
  return pieces
}

function piecesInLine(line: string, offset: number): Piece[] {
  const all = families.flatMap(({ sign, forms }) =>
    sign.test(line) ? forms.flatMap((form) => found(form, line, offset)) : [],
  )
  const ordered = all.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return ordered.filter((piece) => {
    if (piece.start < end) return false
    end = piece.end
    return true
  })
}

/**
 * What of a readable text belongs to the calendar, without overlaps, in its order: of two that overlap
 * the one that begins first holds, of two that begin together the longer. Nothing runs over the end of
 * a line.
 */
export function piecesIn(text: string): readonly Piece[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const pieces = piecesInLine(line, offset)
    offset += line.length + 1
    return pieces
  })
}
