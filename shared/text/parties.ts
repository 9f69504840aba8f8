import type { Party } from '#shared/domain/party'
import { matchingText } from './normalise'
import type { Normalised } from './normalise-map'
import { standsAlone, type Range } from './parties/standing'

/** A party's name in a text. `start` and `end` are UTF-16 offsets; honorifics and titles lie outside. */
export interface PartyMention {
  readonly start: number
  readonly end: number
  readonly partyId: string
  /** The name as the party has it, however the text writes its widths and spaces. */
  readonly name: string
}

/** Who is looked for, under every name. */
type Named = Pick<Party, 'id' | 'names'>

/** A name in the form it is compared in, with those who bear it under the spelling each has. */
interface Known {
  readonly form: string
  readonly bearers: readonly Pick<PartyMention, 'partyId' | 'name'>[]
}

interface Hit extends Known {
  /** Where the form begins in the folded text. */
  readonly at: number
  readonly start: number
  readonly end: number
}

/**
 * Where a text names a known party, under any of its names, in the order of the text and without
 * overlaps: a longer name is found before a shorter one, which is not found inside it. A name that two
 * parties share is a mention of each.
 *
 * Names meet in NFKC and without the white space that Japanese does not mean (近藤 秀和 is 近藤秀和); case
 * counts. A name in an alphabet stands between word boundaries (not in `Smith-Jones`, but before `'s` and
 * `-owned`); one in katakana is no part of a longer katakana word, unless before such as ユーザー or
 * グループ; one of a single kanji has no kanji beside it but a title's (関社長, not 関係). Readings are not
 * looked for. Linear in the length of the text.
 */
export function partiesIn(text: string, parties: readonly Named[]): readonly PartyMention[] {
  const folded = matchingText(text)
  const hits = hitsIn(folded, namesOf(parties))
  return longestFirst(hits, folded.text.length).flatMap(({ start, end, bearers }) =>
    bearers.map(({ partyId, name }) => ({ start, end, partyId, name })),
  )
}

function namesOf(parties: readonly Named[]): readonly Known[] {
  const byForm = new Map<string, { partyId: string; name: string }[]>()
  for (const { id: partyId, names } of parties) {
    for (const { text: name } of names) {
      const form = matchingText(name).text
      const bearers = byForm.get(form) ?? []
      if (!bearers.some((bearer) => bearer.partyId === partyId)) bearers.push({ partyId, name })
      byForm.set(form, bearers)
    }
  }
  byForm.delete('')
  return [...byForm].map(([form, bearers]) => ({ form, bearers }))
}

function hitsIn(folded: Normalised, names: readonly Known[]): readonly Hit[] {
  return names.flatMap((known) => {
    const hits: Hit[] = []
    let at = folded.text.indexOf(known.form)
    while (at >= 0) {
      const range = folded.rangeInOriginal(at, at + known.form.length)
      if (isWhole(folded.original, range, known.form)) hits.push({ ...known, at, ...range })
      at = folded.text.indexOf(known.form, at + 1)
    }
    return hits
  })
}

/** Whether a form is all of what stands at `range`, not half of ㍿, and a word of its own. */
function isWhole(text: string, range: Range, form: string): boolean {
  const written = text.slice(range.start, range.end)
  const exact = written === form || matchingText(written).text === form
  return exact && standsAlone(text, range, form)
}

/** The hits of which none overlaps a longer one, or an earlier one of its length, in their order. */
function longestFirst(hits: readonly Hit[], length: number): readonly Hit[] {
  const taken = new Uint8Array(length)
  const bySize = hits.toSorted((a, b) => b.form.length - a.form.length || a.at - b.at)
  const free = bySize.filter(({ at, form }) => {
    // A hit already lain over is longer or as long, so that it covers one of the two ends.
    const end = at + form.length
    if (taken[at] === 1 || taken[end - 1] === 1) return false
    taken.fill(1, at, end)
    return true
  })
  return free.toSorted((a, b) => a.at - b.at)
}
