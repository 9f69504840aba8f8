import { z } from 'zod'
import type { Capture, CapturePart } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import type { Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import { type CaseView, evidenceOf, isUnnamed } from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'
import { inTime } from '#shared/domain/time'

/** What the reporter decides of an evidence pack. All that is false stays at home. */
export const PackChoices = z.object({
  captures: z.enum(['cited', 'all']),
  /** Sources that are not to be named in print. What was said off the record never leaves. */
  unnamed: z.boolean(),
  /** Files that tell of people and places besides what they show, and pages as a logged-in reporter saw them. */
  hidden: z.boolean(),
  /** Lines of the log with the reporter's reasons, names of files and of people. */
  reasons: z.boolean(),
})
export type PackChoices = z.infer<typeof PackChoices>

export const carefulChoices: PackChoices = {
  captures: 'cited',
  unnamed: false,
  hidden: false,
  reasons: false,
}

/**
 * Why something of a capture is not in a pack; its wording is `withheld.<reason>`. `container`: it encloses, or
 * is the transcript's picture or sound of, what is withheld.
 */
export const Withheld = z.enum([
  'off-record',
  'unnamed',
  'container',
  'details',
  'logged-in',
  'missing',
  'damaged',
])
export type Withheld = z.infer<typeof Withheld>

export type PlannedCapture = Readonly<{
  capture: Capture
  source: Source
  /** Why nothing of it leaves but its hashes; null when it leaves. */
  withheld: Withheld | null
  /** Why its bytes stay though its text leaves. */
  bytesWithheld: Withheld | null
}>

/** What of a case goes into a pack, in an order of its own: captures in time, the rest by id. */
export type PackPlan = Readonly<{
  choices: PackChoices
  captures: readonly PlannedCapture[]
  /** Of captures that leave. */
  passages: readonly Passage[]
  claims: readonly Claim[]
  /** Claims whose own words rest on what was said off the record. */
  withheldClaims: ReadonlySet<string>
}>

/** Which captures, passages and claims a pack holds for a draft that cites `targets`, and what of them stays. */
export function packPlan(
  view: CaseView,
  targets: readonly CitationTarget[],
  choices: PackChoices,
): PackPlan {
  const cited = citedBy(view, targets)
  const isIn = choices.captures === 'all' ? () => true : (id: string) => cited.has(id)
  const withheld = withheldCaptures(view, choices)
  const passages = byId(view.passages).filter(({ id }) => isIn(id))
  const used = new Set(passages.map(({ captureId }) => captureId))
  const captures = [...view.captures.values()]
    .filter(({ id }) => choices.captures === 'all' || used.has(id))
    .toSorted((a, b) => inTime(a.capturedAt, b.capturedAt) || (a.id < b.id ? -1 : 1))
    .flatMap((capture): readonly PlannedCapture[] => {
      const source = view.sources.get(capture.sourceId)
      if (!source) return []
      const why = withheld.get(capture.id) ?? null
      return [
        { capture, source, withheld: why, bytesWithheld: why ?? bytesWithheld(capture, choices) },
      ]
    })
  const open = new Set(captures.filter((one) => one.withheld === null).map((one) => one.capture.id))
  const claims = byId(view.claims).filter(({ id }) => isIn(id))
  return {
    choices,
    captures,
    passages: passages.filter(({ captureId }) => open.has(captureId)),
    claims,
    withheldClaims: new Set(
      claims.filter(({ id }) => restsOnOffRecord(view, id)).map(({ id }) => id),
    ),
  }
}

/** A part's bytes stay wherever one of the captures that share them is withheld. */
export function withheldBytes(plan: PackPlan): ReadonlyMap<CapturePart['sha256'], Withheld> {
  return new Map(
    plan.captures.flatMap(({ capture, bytesWithheld: why }) =>
      why === null ? [] : capture.parts.map(({ sha256 }) => [sha256, why] as const),
    ),
  )
}

function citedBy(view: CaseView, targets: readonly CitationTarget[]): ReadonlySet<string> {
  return new Set(
    targets.flatMap((target) =>
      target.kind === 'passage'
        ? [target.passageId]
        : [target.claimId, ...evidenceOf(view, target.claimId).map((one) => one.passageId)],
    ),
  )
}

function byId<Noun extends Readonly<{ id: string }>>(nouns: ReadonlyMap<string, Noun>) {
  return [...nouns.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const isOffRecord = (source: Source | undefined) => source?.talk?.terms === 'off-record'

function restsOnOffRecord(view: CaseView, claimId: string): boolean {
  return evidenceOf(view, claimId).some(({ passageId }) =>
    isOffRecord(view.sources.get(view.passages.get(passageId)?.sourceId ?? '')),
  )
}

/** What a withheld capture was taken out of, or written down of, would give it away; what it encloses too. */
function withheldCaptures(view: CaseView, choices: PackChoices): ReadonlyMap<string, Withheld> {
  const bySource = withheldSources(view, choices)
  const withheld = new Map<string, Withheld>()
  const all = [...view.captures.values()]
  const holding = ({ enclosedIn, transcriptOf }: Capture) =>
    [enclosedIn, transcriptOf].filter((id) => id !== null)
  const down = (capture: Capture, why: Withheld) => {
    if (withheld.has(capture.id)) return
    withheld.set(capture.id, why)
    for (const inner of all) if (holding(inner).includes(capture.id)) down(inner, why)
  }
  for (const capture of all) {
    const why = bySource.get(capture.sourceId)
    if (why) down(capture, why)
  }
  const up = (capture: Capture) => {
    for (const id of holding(capture)) {
      const outer = view.captures.get(id)
      if (!outer || withheld.has(id)) continue
      withheld.set(id, 'container')
      up(outer)
    }
  }
  const inner = [...withheld.keys()]
  for (const id of inner) {
    const capture = view.captures.get(id)
    if (capture) up(capture)
  }
  return withheld
}

function withheldSources(view: CaseView, { unnamed }: PackChoices): ReadonlyMap<string, Withheld> {
  const nameless = new Set(
    [...view.passages.values()]
      .filter(({ id }) => isUnnamed(view, id))
      .map(({ sourceId }) => sourceId),
  )
  return new Map(
    [...view.sources.values()].flatMap((source): readonly (readonly [string, Withheld])[] => {
      if (isOffRecord(source)) return [[source.id, 'off-record']]
      const isNamed = (source.talk?.terms ?? 'on-record') === 'on-record'
      return unnamed || (isNamed && !nameless.has(source.id)) ? [] : [[source.id, 'unnamed']]
    }),
  )
}

const plainlyShown = /^(text\/|application\/xhtml\+xml|multipart\/related)/i

/** Pictures, documents and mail tell more than they show; whatever the web gave anybody may go. */
function bytesWithheld(capture: Capture, { hidden }: PackChoices): Withheld | null {
  if (hidden || capture.method === 'address') return null
  if (capture.method === 'browser') return 'logged-in'
  return capture.details.length > 0 || !plainlyShown.test(capture.mediaType) ? 'details' : null
}
