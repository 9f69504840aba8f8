import { citedClaims } from '../../shared/check/cited-claims'
import type { CheckedDraft } from '../../shared/check/checked-draft'
import type { Claim } from '../../shared/domain/claim'
import type { Language } from '../../shared/domain/language'
import type { InterestMark } from '../../shared/domain/interest'
import type { SourceKind, Terms } from '../../shared/domain/source'
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
  /** When its source was published. */
  publishedAt?: string
  /** What shows in it that whoever made it gains by it. */
  interests?: readonly InterestMark[]
  /** Else an article. */
  kind?: SourceKind
  /** Where it is a conversation. */
  terms?: Terms
}>

type CaseAround = Readonly<{
  language?: Language
  cited?: readonly Cited[]
  parties?: readonly Party[]
  /** A claim by its id, with what was put to it; `-` before what contradicts it unanswered, `!` before what is primary. */
  claims?: Readonly<Record<string, readonly string[]>>
  /** How a claim stands; else it may be used as it is. */
  stands?: Readonly<Record<string, Partial<Claim>>>
}>

/**
 * A draft in a few signs: a paragraph a string, `# ` before a heading, `> ` before a quotation, `[name]`
 * for the mark of the passage in the capture of that name, `[=id]` for that of a claim.
 */
export function checkedDraft(
  paragraphs: readonly string[],
  { language = 'ja', cited = [], parties = [], claims = {}, stands = {} }: CaseAround = {},
): CheckedDraft {
  const view = caseView({
    sources: cited.map(({ name, title, terms, publishedAt, kind = 'article' }) => ({
      ...source(`s-${name}`, { ...(title && { title }), ...(publishedAt && { publishedAt }) }),
      kind,
      talk: terms ? { who: '', at: null, place: '', terms } : null,
    })),
    captures: cited.map(({ name, interests = [] }) => ({
      ...capture(`c-${name}`, `s-${name}`, null),
      interests: [...interests],
    })),
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
    claims: Object.keys(claims).map((id) =>
      claim(id, 'A claim', { use: 'ok', finding: 'open', ...stands[id] }),
    ),
    evidence: Object.entries(claims).flatMap(([id, names]) =>
      names.map((name) => {
        const [, sign = '', of = ''] = /^([-!]?)(.*)$/u.exec(name) ?? []
        const stance = sign === '-' ? 'contradicts' : 'supports'
        const put = evidence(`e-${id}-${of}`, id, `p-${of}`, stance)
        if (sign === '-') return { ...put, note: '' }
        return sign === '!' ? { ...put, nearness: 'primary' } : put
      }),
    ),
  })
  const written = paragraphs.map(blockOf)
  const document = documentFrom('', language, written, view)
  return {
    document,
    sentences: numberedSentences(document),
    parties,
    claims: citedClaims(marksIn(written), view, '2026-11-22T09:14:00+09:00'),
    readings: new Map(cited.map(({ name, reading }) => [`c-${name}`, readingText(reading)])),
    troubled: new Map(),
    today: '2026-11-22',
  }
}

function marksIn(blocks: readonly WrittenBlock[]) {
  return blocks
    .flatMap(({ inlines }) => inlines.flatMap((one) => (one.kind === 'cite' ? [one.target] : [])))
    .map((target, at) => ({ number: at + 1, target }))
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
