import type { Party } from '#shared/domain/party'
import { withoutOverlap, type NameKind } from '#shared/text/names/candidate'
import { englishNames } from '#shared/text/names/english-names'
import { handlesIn } from '#shared/text/names/handles'
import { japaneseBodies } from '#shared/text/names/japanese-bodies'
import { japanesePeople } from '#shared/text/names/japanese-people'
import { normalised } from '#shared/text/normalise'
import { partiesIn } from '#shared/text/parties'
import type { Span } from '#shared/text/span'

/** A name in a text. `start` and `end` are UTF-16 offsets; honorifics and titles lie outside. */
export type NameMention = Span &
  Readonly<{
    /** As it stands in the text. */
    raw: string
    kind: NameKind
    /** The party that bears it; the first of several in their order; null for a name of none. */
    partyId: string | null
  }>

export type NamedParty = Pick<Party, 'id' | 'kind' | 'names'>

/**
 * The names in a text, in its order and without overlaps: first those of known parties, as `partiesIn`
 * finds them and under their readings, then what is a name by its writing alone, in Japanese and English:
 * people by honorific, title or age; bodies by their form; capitals alone in Latin letters; accounts
 * (`@name`). Made to be right rather than complete: a surname alone without an honorific is found only if it is known. Says the
 * same of the same text each time; linear in its length.
 */
export function namesIn(text: string, parties: readonly NamedParty[]): readonly NameMention[] {
  const taken = new Uint8Array(text.length)
  const known = knownIn(text, parties, taken)
  const plain = normalised(text)
  const candidates = [handlesIn, japaneseBodies, japanesePeople, englishNames].flatMap((find) =>
    find(plain.text).map(({ start, end, kind }) => ({
      ...plain.rangeInOriginal(start, end),
      kind,
    })),
  )
  const others = withoutOverlap(
    candidates.filter(({ start, end }) => end > start),
    taken,
  ).map(({ start, end, kind }) => ({
    start,
    end,
    raw: text.slice(start, end),
    kind,
    partyId: null,
  }))
  return [...known, ...others].toSorted((a, b) => a.start - b.start)
}

function knownIn(text: string, parties: readonly NamedParty[], taken: Uint8Array): NameMention[] {
  const byId = new Map(parties.map((party) => [party.id, party]))
  const found: NameMention[] = []
  const add = (mentions: ReturnType<typeof partiesIn>, isReading: boolean) => {
    for (const { start, end, partyId } of mentions) {
      if (taken.subarray(start, end).includes(1)) continue
      if (isReading && !standsApart(text, start, end)) continue
      taken.fill(1, start, end)
      const raw = text.slice(start, end)
      found.push({ start, end, raw, kind: kindOf(raw, byId.get(partyId)), partyId })
    }
  }
  add(partiesIn(text, parties), false)
  add(partiesIn(text, parties.map(underReadings)), true)
  return found
}

/** Shorter readings are found in other words: せき in せきたてる. */
const shortestReading = 4

function underReadings({ id, names }: NamedParty): Pick<Party, 'id' | 'names'> {
  const readings = names.map(({ reading }) => reading.trim())
  return {
    id,
    names: readings
      .filter((reading) => reading.replaceAll(/\s/g, '').length >= shortestReading)
      .map((text) => ({ text, reading: '' })),
  }
}

/** Whether a reading in hiragana has none before it and after it none but a particle or an honorific. */
function standsApart(text: string, start: number, end: number): boolean {
  if (!/^[ぁ-ん]/.test(text.slice(start, end))) return true
  return (
    !/[ぁ-んー]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:[^ぁ-んー]|$|さん|[はがをにのともへや](?![ぁ-ん])|では|には|から|など)/.test(
      text.slice(end, end + 3),
    )
  )
}

function kindOf(raw: string, party: NamedParty | undefined): NameKind {
  if (/^[@＠]/.test(raw)) return 'handle'
  if (party && party.kind !== 'unknown') return party.kind
  const form = raw.normalize('NFKC')
  const isBody = [...japaneseBodies(form), ...englishNames(form)].some(
    ({ start, end, kind }) => kind === 'organisation' && start === 0 && end === form.length,
  )
  return isBody ? 'organisation' : 'person'
}
