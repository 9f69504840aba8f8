import { z } from 'zod'
import { Instant, PartialDate } from '#shared/domain/time'
import { AppError } from '#shared/errors'

export const PartyKind = z.enum(['person', 'organisation', 'unknown'])
export type PartyKind = z.infer<typeof PartyKind>

export const PartyName = z.object({
  text: z.string().trim().min(1).max(200),
  reading: z.string().max(200),
})
export type PartyName = z.infer<typeof PartyName>

/** What a party was, from when until when; null where that is not known, or where it still is. */
export const PartyRole = z.object({
  text: z.string().trim().min(1).max(500),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
})
export type PartyRole = z.infer<typeof PartyRole>

/** What a party has to gain or lose by the story, in the reporter's words, and how that is known. */
export const PartyInterest = z.object({
  text: z.string().trim().min(1).max(1000),
  ground: z.string().max(1000),
})
export type PartyInterest = z.infer<typeof PartyInterest>

/** A person or a body, under every name it goes by. The first name is the one that is shown. */
export const Party = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: PartyKind,
  names: z.array(PartyName).min(1),
  /** What it is, in a line that knows no dates; those are in `roles`. */
  role: z.string(),
  roles: z.array(PartyRole).default([]),
  interests: z.array(PartyInterest).default([]),
  note: z.string().default(''),
  /** The passage it was made from; it may have been removed since. */
  passageId: z.string().nullable().default(null),
  createdAt: Instant,
})
export type Party = z.infer<typeof Party>

type PartyBeginning = Pick<Party, 'id' | 'caseId' | 'kind' | 'createdAt'> &
  Readonly<{ name: string }>

/** A party of which no more is known than what it is called. */
export function newParty({ name, ...known }: PartyBeginning): Party {
  const names = [{ text: name.trim(), reading: '' }]
  return { ...known, names, role: '', roles: [], interests: [], note: '', passageId: null }
}

export function partyName(party: Pick<Party, 'names'>): string {
  return party.names[0]?.text ?? ''
}

/** What lists are sorted by: the reading of the first name where there is one, else the name. */
export function partySortKey(party: Party): string {
  return party.names[0]?.reading.trim() || partyName(party)
}

/**
 * What the party is on `today` (`YYYY-MM-DD`): its dated roles that hold on that day, else the line without
 * dates. An end that is only known to the month or year holds to its last day.
 */
export function roleOn({ role, roles }: Party, today: string): string {
  const holding = roles.filter(({ from, to }) => begunBy(from, today) && !endedBy(to, today))
  return holding.map(({ text }) => text).join(' · ') || role
}

const begunBy = (from: string | null, today: string) =>
  from === null || from.slice(0, 10) <= today.slice(0, Math.min(from.length, 10))

const endedBy = (to: string | null, today: string) =>
  to !== null && to.slice(0, 10) < today.slice(0, Math.min(to.length, 10))

/**
 * One party of two that turned out to be one: `kept` under its own name and kind, with all that the other has
 * and it has not.
 * @throws {AppError} `unexpected` when they are of two cases, or one and the same.
 */
export function mergedParty(kept: Party, other: Party): Party {
  if (kept.id === other.id || kept.caseId !== other.caseId) throw new AppError('unexpected')
  const notes = [kept.note, other.note].filter((note) => note.trim() !== '')
  const plain = kept.role || other.role
  const lostRole = kept.role && other.role && kept.role !== other.role ? [other.role] : []
  return {
    ...kept,
    kind: kept.kind === 'unknown' ? other.kind : kept.kind,
    names: joinedNames(kept.names, other.names),
    role: plain,
    roles: withoutDoubles([
      ...kept.roles,
      ...other.roles,
      ...lostRole.map((text) => ({ text, from: null, to: null })),
    ]),
    interests: withoutDoubles([...kept.interests, ...other.interests]),
    note: notes.join('\n\n'),
    passageId: kept.passageId ?? other.passageId,
  }
}

/** The names of both, each spelling once; a reading that only the second has is taken over. */
export function joinedNames(names: readonly PartyName[], more: readonly PartyName[]): PartyName[] {
  const readings = new Map(more.map(({ text, reading }) => [text, reading]))
  const own = names.map((name) => ({
    ...name,
    reading: name.reading || (readings.get(name.text) ?? ''),
  }))
  const has = new Set(names.map(({ text }) => text))
  return [...own, ...more.filter(({ text }) => !has.has(text))]
}

function withoutDoubles<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
