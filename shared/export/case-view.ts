import { bytesHash, type Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import type { Evidence, Stance } from '#shared/domain/evidence'
import { interestsOf } from '#shared/domain/interests-of-source'
import { countOrigins } from '#shared/domain/origin'
import type { Inquiry } from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import { type Source, type SourceField, shown } from '#shared/domain/source'
import type {
  Citation,
  CitationTarget,
  CitedCapture,
  CitedClaim,
  CitedPart,
  CitedPassage,
  CitedSource,
} from '#shared/export/citation'
import { canonicalAddress } from '#shared/text/address'
import { sameHost, webAddress } from '#shared/export/web-address'
import { oneLine } from '#shared/export/writable'
import { inTime } from '#shared/domain/time'

type ById<Noun> = ReadonlyMap<string, Noun>

/** All of a case that checks and exports look at, each noun by its id. */
export type CaseView = Readonly<{
  sources: ById<Source>
  captures: ById<Capture>
  passages: ById<Passage>
  claims: ById<Claim>
  evidence: ById<Evidence>
  parties: ById<Party>
  inquiries: ById<Inquiry>
}>

/** What a mark cites, in the words that may leave; `missing` when it is no longer in the case. */
export function resolveCitation(view: CaseView, target: CitationTarget): Citation {
  if (target.kind === 'passage') {
    const passage = citedPassage(view, target.passageId)
    return passage ? { cites: 'passage', passage } : { cites: 'missing', was: 'passage' }
  }
  const claim = view.claims.get(target.claimId)
  return claim
    ? { cites: 'claim', claim: citedClaim(view, claim) }
    : { cites: 'missing', was: 'claim' }
}

const stances: readonly Stance[] = ['supports', 'contradicts', 'context']

/** The evidence put to a claim: supporting first, then contradicting, then context, oldest first. */
export function evidenceOf(view: CaseView, claimId: string): readonly Evidence[] {
  return [...view.evidence.values()]
    .filter((evidence) => evidence.claimId === claimId)
    .toSorted(
      (a, b) =>
        stances.indexOf(a.stance) - stances.indexOf(b.stance) ||
        inTime(a.createdAt, b.createdAt) ||
        (a.id < b.id ? -1 : 1),
    )
}

function citedClaim(view: CaseView, claim: Claim): CitedClaim {
  const all = evidenceOf(view, claim.id)
  const evidence = all.flatMap(({ stance, passageId }) => {
    const passage = citedPassage(view, passageId)
    return passage ? [{ ...passage, stance }] : []
  })
  const supporting = evidence.filter(({ stance }) => stance === 'supports')
  const { text, kind, work, finding, use } = claim
  return {
    text,
    kind,
    work,
    finding,
    use,
    origins: countOrigins(
      supporting.map(({ source }) => source.id),
      view.sources,
    ),
    evidence,
    removed: all.length - evidence.length,
  }
}

function citedPassage(view: CaseView, passageId: string): CitedPassage | null {
  const passage = view.passages.get(passageId)
  const source = passage && view.sources.get(passage.sourceId)
  const capture = passage && view.captures.get(passage.captureId)
  if (!source || !capture) return null
  const told = citedCapture(capture)
  const terms = source.talk?.terms ?? null
  return {
    passageId,
    captureId: capture.id,
    source: citedSource(source),
    capture: told,
    address: printedAddress(source, told.address),
    part: partIn(passage),
    pages: passage.pages,
    unnamed: isUnnamed(view, passageId) || (terms !== null && terms !== 'on-record'),
    terms,
    withheld: false,
    interests: interestsOf(source, [capture]).flatMap(({ mark, dismissed }) =>
      dismissed ? [] : [mark],
    ),
  }
}

/** A source as it may leave. */
export function citedSource(source: Source): CitedSource {
  const fact = (field: SourceField) => {
    const wording = shown(source, field)
    return wording === null ? null : oneLine(wording) || null
  }
  return {
    id: source.id,
    kind: source.kind,
    title: fact('title'),
    author: fact('author'),
    publisher: fact('publisher'),
    publishedAt: fact('publishedAt'),
    language: fact('language'),
    givenAddress: webAddress(source.url),
    canonicalAddress: webAddress(shown(source, 'canonicalUrl')),
  }
}

/** A capture as it may leave. */
export function citedCapture(capture: Capture): CitedCapture {
  const { capturedAt, savedAt, method, clockDoubt, finalUrl, requestedUrl } = capture
  return {
    capturedAt,
    savedAt,
    method,
    clockDoubt,
    address: webAddress(finalUrl ?? requestedUrl),
    sha256: bytesHash(capture),
  }
}

function partIn({ selector }: Passage): CitedPart {
  if (selector.kind === 'region') return selector
  return { kind: 'text', quotation: selector.exact, start: selector.start }
}

/**
 * A page may name any address as its own, so its word counts only for the host it was found on. Else
 * it is where it was found, without what says how the reporter came there.
 */
function printedAddress(source: Source, found: string | null): string | null {
  const { own, page } = source.facts.canonicalUrl
  const given = found ?? webAddress(source.url)
  const canonical = webAddress(page)
  const trusted = canonical && (given === null || sameHost(canonical, given)) ? canonical : null
  const clean = given && webAddress(canonicalAddress(given))
  return webAddress(own) ?? trusted ?? clean ?? given
}

/** Whether a claim that rests on the passage is usable only without names. */
export function isUnnamed(view: CaseView, passageId: string): boolean {
  return [...view.evidence.values()].some(
    (evidence) =>
      evidence.passageId === passageId && view.claims.get(evidence.claimId)?.use === 'anon',
  )
}
