import type { PackPlan } from '#shared/archive/pack/pack-plan'
import type { Entry, EntryKind, SealedEntry } from '#shared/domain/entry'
import { passageLabel } from '#shared/domain/passage'
import { webAddress } from '#shared/export/web-address'

/** Why a line's words are withheld; its wording is `sealed.<reason>`. */
export type Sealed = 'elsewhere' | 'own'

/** A log as a pack holds it. */
export type ToldLog = readonly (Entry | SealedEntry)[]

/** That something left or was looked at changes no case; two packs of one case are to say the same. */
const changesNothing: ReadonlySet<EntryKind> = new Set([
  'draft.exported',
  'case.copied',
  'case.verified',
  'timeline.printed',
])

/** The details that are numbers, hashes, ids or words of the domain, never the reporter's own. */
const plain: ReadonlySet<string> = new Set([
  'act',
  'capture',
  'captures',
  'characters',
  'evidence',
  'field',
  'fields',
  'form',
  'format',
  'hashes',
  'kind',
  'method',
  'passage',
  'previous',
  'read',
  'record',
  'sha256',
  'since',
  'stance',
  'status',
])
/** Of these lines, from and to are numbers or words of the domain. */
const plainChange: ReadonlySet<EntryKind> = new Set(['draft.written', 'claim.work'])

/**
 * The case's log up to its last change, every line of it: those that tell of what is in the pack as they were
 * written, of the others only their hash, so that the chain still holds. A line is whole only when its subject
 * leaves by the very name it has there, and its details are of a kind that may leave.
 */
export function toldLog(
  log: readonly Entry[],
  plan: PackPlan,
  draft: Readonly<{ id: string; title: string }>,
): ToldLog {
  const names = namesLeaving(plan, draft)
  const last = log.findLastIndex(({ what }) => !changesNothing.has(what))
  return log.slice(0, last + 1).map((entry) => {
    const why = whySealed(entry, names, plan.choices.reasons)
    const { seq, prev, hash } = entry
    return why === null ? entry : { seq, prev, hash, withheld: why }
  })
}

/** The names that leave anyway, of each subject by its id. */
function namesLeaving(
  { captures, passages, claims, withheldClaims }: PackPlan,
  draft: Readonly<{ id: string; title: string }>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlySet<string>>([[draft.id, new Set([draft.title])]])
  const bySource = new Map<string, boolean>()
  for (const { source, withheld } of captures)
    bySource.set(source.id, (bySource.get(source.id) ?? true) && withheld === null)
  for (const { source } of captures) {
    if (!bySource.get(source.id)) continue
    const { page, own } = source.facts.title
    names.set(source.id, new Set([page, own, webAddress(source.url)].filter((one) => one !== null)))
  }
  for (const passage of passages) names.set(passage.id, new Set([passageLabel(passage)]))
  for (const { id, text } of claims) if (!withheldClaims.has(id)) names.set(id, new Set([text]))
  return names
}

function whySealed(
  { what, subject, details }: Entry,
  names: ReadonlyMap<string, ReadonlySet<string>>,
  withReasons: boolean,
): Sealed | null {
  const known = names.get(subject.id)
  if (!known) return subject.kind === 'case' ? (withReasons ? null : 'own') : 'elsewhere'
  if (withReasons) return null
  const mayLeave = ([name, value]: readonly [string, string | number | null]) =>
    value === null ||
    value === '' ||
    typeof value === 'number' ||
    plain.has(name) ||
    (name === 'address' && webAddress(value) === value) ||
    ((name === 'from' || name === 'to') && plainChange.has(what))
  return known.has(subject.label) && Object.entries(details).every(mayLeave) ? null : 'own'
}
