import type { CheckedClaim } from '#shared/check/checked-draft'
import { unheardParties } from '#shared/domain/inquiry'
import { interestedSources } from '#shared/domain/interests-of-source'
import { standingOf } from '#shared/domain/standing'
import { type CaseView, evidenceOf } from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'

type Mark = Readonly<{ number: number; target: CitationTarget }>

/** The claims that marks cite, by the mark's number, each worked out once; `now` is ISO 8601 with offset. */
export function citedClaims(
  marks: readonly Mark[],
  view: CaseView,
  now: string,
): ReadonlyMap<number, CheckedClaim> {
  const interested = interestedSources(view.sources.values(), [...view.captures.values()])
  const inquiries = [...view.inquiries.values()]
  const known = new Map<string, CheckedClaim>()
  const claims = new Map<number, CheckedClaim>()
  for (const { number, target } of marks) {
    const claim = target.kind === 'claim' ? view.claims.get(target.claimId) : undefined
    if (!claim) continue
    const { id, text, kind, finding, use, claimantId } = claim
    const checked = known.get(id) ?? {
      id,
      text,
      kind,
      finding,
      use,
      claimantId,
      standing: standingOf(evidenceOf(view, id), view.passages, view.sources, interested),
      unheard: unheardParties(claim, inquiries, now),
    }
    known.set(id, checked)
    claims.set(number, checked)
  }
  return claims
}
