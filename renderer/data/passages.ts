import {
  isOfText,
  passageLabel,
  wordsOf,
  type Passage,
  type TextPassage,
} from '#shared/domain/passage'
import { printRegion } from '#shared/domain/region'
import { inTime } from '#shared/domain/time'
import type { ActReader } from './act-reader'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { rowOf, rowsOf } from './rows'

/** The passages of a source over all its captures, in the order of their text. */
export async function passagesOf(db: Database, sourceId: string): Promise<Passage[]> {
  return inOrder(await rowsOf(db, 'passages', 'sourceId', sourceId))
}

export async function passagesOfCase(db: Database, caseId: string): Promise<Passage[]> {
  return inOrder(await rowsOf(db, 'passages', 'caseId', caseId))
}

/** How many passages each source of the case has; sources without one are not in it. Decodes nothing. */
export async function passageCounts(
  db: Database,
  caseId: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { sourceId } of await db.passages.where({ caseId }).toArray()) {
    if (typeof sourceId === 'string') counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  }
  return counts
}

export const passageOf = (db: Database, id: string): Promise<Passage | null> =>
  rowOf(db, 'passages', id)

/** Regions are numbered on their picture: a new one must not change the others' numbers. */
const inOrder = (passages: readonly Passage[]) =>
  passages.toSorted((a, b) => {
    if (!isOfText(a) || !isOfText(b))
      return Number(isOfText(b)) - Number(isOfText(a)) || inTime(a.createdAt, b.createdAt)
    return a.selector.start - b.selector.start || a.selector.end - b.selector.end
  })

export const passageSubject = (passage: Passage) => ({
  kind: 'passage',
  id: passage.id,
  label: passageLabel(passage),
})

/** Where in its picture a region is, as W3C's Media Fragments has it. */
const regionNow = ({ selector }: Passage) =>
  selector.kind === 'region' ? { region: printRegion(selector) } : {}

export function markPassage(db: Database, passage: Passage): Promise<Passage> {
  return commit(db, passage.caseId, async () => ({
    changes: [{ table: 'passages', put: passage }],
    entry: {
      at: passage.createdAt,
      what: 'passage.marked',
      subject: passageSubject(passage),
      details: { capture: passage.captureId, ...regionNow(passage) },
    },
    result: passage,
  }))
}

/** Changes a passage's note, or where it begins and ends in its own capture. */
export function editPassage(
  db: Database,
  passage: Passage,
  edit: Partial<Pick<Passage, 'note' | 'selector' | 'pages'>>,
  at: string,
): Promise<Passage> {
  return commit(db, passage.caseId, async (reader) => {
    const before = await reader.get('passages', passage.id)
    const after = { ...before, ...edit }
    return {
      changes: [{ table: 'passages', put: after }],
      entry: {
        at,
        what: 'passage.edited',
        subject: passageSubject(after),
        details: edit.selector
          ? { from: wordsOf(before), to: wordsOf(after), ...regionNow(after) }
          : {},
      },
      result: after,
    }
  })
}

/** Writes down that a passage stays as it was marked, though a newer capture reads otherwise. */
export function keepPassage(db: Database, passage: Passage, captureId: string, at: string) {
  return commit(db, passage.caseId, async (reader) => {
    const before = await reader.get('passages', passage.id)
    const after = { ...before, keptBeside: captureId }
    return {
      changes: [{ table: 'passages', put: after }],
      entry: {
        at,
        what: 'passage.kept',
        subject: passageSubject(after),
        // Not `capture`: that is what a line is told by that brings one.
        details: { beside: captureId },
      },
      result: after,
    }
  })
}

/**
 * Points the evidence that rests on a passage to other words, in a newer capture. The old passage stays,
 * and marks in drafts with it; evidence whose claim has the new words already stays too.
 */
export function renewPassage(
  db: Database,
  passage: Pick<Passage, 'id' | 'caseId'>,
  renewed: TextPassage,
  at: string,
): Promise<Passage> {
  return commit(db, passage.caseId, async (reader) => {
    const before = await reader.get('passages', passage.id)
    const there = (await reader.list('passages', 'captureId', renewed.captureId))
      .filter(isOfText)
      .find(
        ({ selector: { start, end } }) =>
          start === renewed.selector.start && end === renewed.selector.end,
      )
    const target = there ?? renewed
    const known = there ? await reader.list('evidence', 'passageId', there.id) : []
    const has = new Set(known.map(({ claimId }) => claimId))
    const evidence = await reader.list('evidence', 'passageId', before.id)
    const moved = evidence.filter(({ claimId }) => !has.has(claimId))
    return {
      changes: [
        ...(there ? [] : [{ table: 'passages', put: renewed } as const]),
        ...moved.map(
          (one) => ({ table: 'evidence', put: { ...one, passageId: target.id } }) as const,
        ),
      ],
      entry: {
        at,
        what: 'passage.renewed',
        subject: passageSubject(target),
        details: {
          from: wordsOf(before),
          to: wordsOf(target),
          passage: before.id,
          evidence: moved.length,
        },
      },
      result: target,
    }
  })
}

/** Removes a passage and the evidence and figures that were made of it. */
export function removePassage(db: Database, passage: Passage, at: string): Promise<void> {
  return commit(db, passage.caseId, async (reader) => {
    const before = await reader.get('passages', passage.id)
    const below = await belowPassage(reader, passage.id)
    return {
      changes: [{ table: 'passages', remove: before.id }, ...below.changes],
      entry: {
        at,
        what: 'passage.removed',
        subject: passageSubject(before),
        details: {
          [isOfText(before) ? 'quotation' : 'description']: wordsOf(before),
          ...below.counts,
        },
      },
      result: undefined,
    }
  })
}

/** What goes with a passage: the evidence and the figures that were made of it, and how many they are. */
export async function belowPassage(reader: ActReader, passageId: string) {
  const evidence = await reader.list('evidence', 'passageId', passageId)
  const figures = await reader.list('figures', 'passageId', passageId)
  const changes: Change[] = [
    ...evidence.map(({ id }): Change => ({ table: 'evidence', remove: id })),
    ...figures.map(({ id }): Change => ({ table: 'figures', remove: id })),
  ]
  return { changes, counts: { evidence: evidence.length, figures: figures.length } }
}
