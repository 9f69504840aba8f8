import type { CorrectionKind, Wording } from '#shared/text/corrections'

/** A label begins a line and ends with a mark or a date: “Correction fluid” and “Update your app” are none. */
const label = (words: string, kind: CorrectionKind): Wording => ({
  kind,
  pattern: new RegExp(
    String.raw`^[\[(*•]*\s*(?:${words})(?:\s*[:—–\])]|\s+-\s|\.\s|,?\s+(?:on )?(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.? \d{1,2}\b|\d{4}\b|\d{1,2} [A-Z][a-z]{2,8})|\s*\(|\s*$)`,
    'u',
  ),
})

const article = '(?:article|story|post|page|report|piece|headline|column|version|caption)'

/** The weightiest first. */
export const english: readonly Wording[] = [
  label('RETRACTION|Retraction|Withdrawn|WITHDRAWN', 'withdrawn'),
  {
    kind: 'withdrawn',
    pattern: new RegExp(
      String.raw`\b[Tt]his ${article} (?:has been|was|is) (?:retracted|withdrawn|removed|taken down|deleted)\b`,
      'u',
    ),
  },
  label('CORRECTIONS?|Corrections?(?: and clarifications?)?', 'correction'),
  {
    kind: 'correction',
    pattern: new RegExp(
      String.raw`\b[Tt]his ${article} (?:has been|was|is) (?:corrected|amended|revised)\b|\b[Aa]n (?:earlier|previous) version of (?:this|the) ${article}\b|\b(?:[Ww]e|The [A-Z]\w+) (?:regrets?|apologi[sz]es? for) the error\b`,
      'u',
    ),
  },
  label('Apology|APOLOGY', 'apology'),
  label('CLARIFICATIONS?|Clarifications?', 'clarification'),
  label("Editor[’']s [Nn]ote|Editors[’'] [Nn]ote|EDITOR[’']S NOTE|Ed\\. note", 'editors-note'),
  label('Addendum|ADDENDUM', 'addition'),
  label('UPDATED?|Updated?|Last [Uu]pdated?', 'updated'),
  {
    kind: 'updated',
    pattern: new RegExp(
      String.raw`\b[Tt]his ${article} (?:has been|was) (?:updated|edited|changed)\b`,
      'u',
    ),
  },
]
