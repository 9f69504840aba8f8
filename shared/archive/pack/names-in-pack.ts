import type { PackPlan } from '#shared/archive/pack/pack-plan'
import type { Claim } from '#shared/domain/claim'
import type { Source } from '#shared/domain/source'
import { type HiddenPerson, namesStandingIn } from '#shared/export/given-away'

/** A name of somebody who is not to be named, and what would take it out beside the draft. */
export type NameInPack = Readonly<{
  name: string
  claims: readonly Claim[]
  /** Each once, however many of its captures have the name. */
  sources: readonly Source[]
}>

/**
 * Where a pack names somebody who is not to be named: in its claims, the titles of its sources and the reading
 * texts of its captures. Originals are not looked through: what can be read of them is their reading text.
 */
export async function namesInPack(
  plan: PackPlan,
  people: readonly HiddenPerson[],
  readingOf: (captureId: string) => Promise<Readonly<{ text: string }> | null>,
): Promise<readonly NameInPack[]> {
  if (people.length === 0) return []
  const found = new Map<string, { claims: Claim[]; sources: Source[] }>()
  const placesOf = (name: string) => {
    const places = found.get(name) ?? { claims: [], sources: [] }
    found.set(name, places)
    return places
  }
  for (const claim of plan.claims) {
    if (plan.withheldClaims.has(claim.id)) continue
    for (const name of namesStandingIn(claim.text, people)) placesOf(name).claims.push(claim)
  }
  for (const { capture, source, withheld } of plan.captures) {
    if (withheld !== null) continue
    const { own, page } = source.facts.title
    const text = (await readingOf(capture.id))?.text ?? ''
    for (const name of namesStandingIn([own, page, text].join('\n'), people)) {
      const { sources } = placesOf(name)
      if (!sources.includes(source)) sources.push(source)
    }
  }
  return [...found].map(([name, places]) => ({ name, ...places }))
}
