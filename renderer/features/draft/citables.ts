import type { Claim } from '#shared/domain/claim'
import type { Language } from '#shared/domain/language'
import { isRegion, wordsOf as wordsOfPassage, type Passage } from '#shared/domain/passage'
import { nameOf, shown, type Source } from '#shared/domain/source'
import type { CitationTarget } from '#shared/export/citation'
import { search, searchIndex } from '#shared/text/search'
import type { CitedWords } from '../../editor/insert-citation'

/** Something of the case that a sentence can rest on. */
export type Citable =
  | Readonly<{ kind: 'claim'; id: string; claim: Claim }>
  | Readonly<{ kind: 'passage'; id: string; passage: Passage; source: Source | null }>

/** What goes in with the mark: what is usual for its kind, or the other thing. */
export type Way = 'usual' | 'other'

export function targetOf(citable: Citable): CitationTarget {
  return citable.kind === 'claim'
    ? { kind: 'claim', claimId: citable.id }
    : { kind: 'passage', passageId: citable.id }
}

/** Its own words: the claim's sentence, the quotation, or what the reporter says is seen in a picture. */
export function wordsOf(citable: Citable): string {
  return citable.kind === 'claim' ? citable.claim.text : wordsOfPassage(citable.passage)
}

/** Whether it comes with a quotation: of a claim and of a picture there is none. */
export const isQuotable = (citable: Citable): boolean =>
  citable.kind === 'passage' && !isRegion(citable.passage)

/** What can be quoted comes with its quotation, all else with its mark alone; the other way, the reverse. */
export function wordsFor(citable: Citable, way: Way, language: Language): CitedWords {
  if (!isQuotable(citable))
    return way === 'usual' ? null : { kind: 'words', text: wordsOf(citable) }
  return way === 'usual' ? { kind: 'quotation', text: wordsOf(citable), language } : null
}

/** The search for what to cite; without a query everything, as it comes. */
export function citableSearch(citables: readonly Citable[]): (query: string) => readonly Citable[] {
  const byId = new Map(citables.map((citable) => [citable.id, citable]))
  const index = searchIndex(
    citables.map((citable) => ({
      id: citable.id,
      title: wordsOf(citable),
      text: aboutOf(citable),
    })),
  )
  return (query) => {
    if (query.trim() === '') return citables
    return search(index, query, citables.length).flatMap(({ id }) => byId.get(id) ?? [])
  }
}

function aboutOf(citable: Citable): string {
  if (citable.kind === 'claim') return ''
  const { passage, source } = citable
  const facts = source ? [nameOf(source), shown(source, 'publisher'), shown(source, 'author')] : []
  return [passage.note, ...facts].filter(Boolean).join('\n')
}
