import { english } from '#shared/text/corrections/english'
import { japanese } from '#shared/text/corrections/japanese'

/** What a publisher says it did to what it had published. */
export type CorrectionKind =
  'correction' | 'apology' | 'addition' | 'clarification' | 'editors-note' | 'updated' | 'withdrawn'

/** `start` and `end` are UTF-16 offsets of the line that says so, `words` that line. */
export type CorrectionNote = Readonly<{
  kind: CorrectionKind
  start: number
  end: number
  words: string
}>

/** A wording and what it says. `pattern` is tried on one line without white space at its ends. */
export type Wording = Readonly<{ kind: CorrectionKind; pattern: RegExp }>

/**
 * Lines in which a publisher says that it corrected, added to, clarified, updated or withdrew what it had
 * published, in Japanese or English, each with the first thing it says. Read are labels at the beginning
 * of a line (【訂正】, “Correction:”) and set phrases about the article itself; that others correct or
 * update something is news and no note. Linear in the length of the text.
 */
export function correctionNotesIn(text: string): readonly CorrectionNote[] {
  const notes: CorrectionNote[] = []
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0].trim()
    const found = [...japanese, ...english].find(({ pattern }) => pattern.test(line))
    if (!found) continue
    const start = match.index + match[0].indexOf(line)
    notes.push({ kind: found.kind, start, end: start + line.length, words: line })
  }
  return notes
}

const day = String.raw`(?:\d{4}[年./-]\s?\d{1,2}[月./-]\s?\d{1,2}日?|\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2})`
const hour = String.raw`(?:\s*[(（][月火水木金土日][)）])?(?:\s*T?\d{1,2}[:時]\d{2}分?)?`
const englishDay = String.raw`(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|\d{4}-\d{2}-\d{2})`
const englishHour = String.raw`(?:,?\s*(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?`
const updates = [
  new RegExp(String.raw`(?:最終更新日?時?|更新日時?|更新)\s*[:：]?\s*(${day}${hour})`, 'gu'),
  new RegExp(String.raw`(${day}${hour})\s*(?:に?更新|最終更新)`, 'gu'),
  new RegExp(
    String.raw`(?:last )?(?:updated|modified)(?: on)?\s*:?\s*(${englishDay}${englishHour})`,
    'giu',
  ),
]

/** The times at which a page says that it was updated last, as it writes them, in no order to rely on. */
export function updateTimesIn(text: string): readonly string[] {
  const times = updates.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  )
  return [...new Set(times.map((time) => time.trim()))]
}
