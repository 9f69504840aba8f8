import type { CheckedDraft } from '../../shared/check/checked-draft'
import type { Language } from '../../shared/domain/language'
import type { Terms } from '../../shared/domain/source'
import type { Party } from '../../shared/domain/party'
import { documentFrom, type WrittenBlock } from '../../shared/export/document'
import { numberedSentences } from '../../shared/export/numbered-sentences'
import { describe, readingText } from '../../shared/text/quote'
import {
  capture,
  caseView,
  citeClaim,
  citePassage,
  claim,
  evidence,
  source,
  text,
} from './export-case'

/** A capture of the case that a checked draft cites from. Its ids end in `name`. */
export type Cited = Readonly<{
  name: string
  reading: string
  title?: string
  marked?: string
  /** Where it is a conversation. */
  terms?: Terms
}>

type CaseAround = Readonly<{
  language?: Language
  cited?: readonly Cited[]
  parties?: readonly Party[]
  /** A claim by its id, with the names of what was put to it. */
  claims?: Readonly<Record<string, readonly string[]>>
}>

/**
 * A draft in a few signs: a paragraph a string, `# ` before a heading, `> ` before a quotation, `[name]`
 * for the mark of the passage in the capture of that name, `[=id]` for that of a claim.
 */
export function checkedDraft(
  paragraphs: readonly string[],
  { language = 'ja', cited = [], parties = [], claims = {} }: CaseAround = {},
): CheckedDraft {
  const view = caseView({
    sources: cited.map(({ name, title, terms }) => ({
      ...source(`s-${name}`, title ? { title } : {}),
      talk: terms ? { who: '', at: null, place: '', terms } : null,
    })),
    captures: cited.map(({ name }) => capture(`c-${name}`, `s-${name}`, null)),
    passages: cited.map(({ name, reading, marked = reading }) => {
      const start = reading.indexOf(marked)
      return {
        id: `p-${name}`,
        caseId: 'case-1',
        sourceId: `s-${name}`,
        captureId: `c-${name}`,
        selector: describe(reading, start, start + marked.length),
        pages: null,
        note: '',
        keptBeside: null,
        createdAt: '2026-11-22T09:14:00+09:00',
      }
    }),
    claims: Object.keys(claims).map((id) => claim(id, 'A claim')),
    evidence: Object.entries(claims).flatMap(([id, names]) =>
      names.map((name) => evidence(`e-${id}-${name}`, id, `p-${name}`)),
    ),
  })
  const document = documentFrom('', language, paragraphs.map(blockOf), view)
  return {
    document,
    sentences: numberedSentences(document),
    parties,
    readings: new Map(cited.map(({ name, reading }) => [`c-${name}`, readingText(reading)])),
    troubled: new Map(),
    today: '2026-11-22',
  }
}

function blockOf(paragraph: string): WrittenBlock {
  const [, sign = '', words = ''] = /^(# |> )?(.*)$/su.exec(paragraph) ?? []
  const inlines = words
    .split(/(\[=?[a-z-]+\])/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const cites = /^\[(=?)([a-z-]+)\]$/u.exec(piece)
      if (!cites) return text(piece)
      return cites[1] === '=' ? citeClaim(cites[2] ?? '') : citePassage(`p-${cites[2]}`)
    })
  if (sign === '# ') return { kind: 'heading', level: 1, inlines }
  return { kind: sign === '> ' ? 'quotation' : 'paragraph', inlines }
}
