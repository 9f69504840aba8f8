import type { Passage } from '#shared/domain/passage'
import { commit } from './commit'
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

const inOrder = (passages: readonly Passage[]) =>
  passages.toSorted(
    (a, b) => a.selector.start - b.selector.start || a.selector.end - b.selector.end,
  )

export const passageSubject = ({ id, selector }: Passage) => ({
  kind: 'passage',
  id,
  label: selector.exact.slice(0, 80),
})

export function markPassage(db: Database, passage: Passage): Promise<Passage> {
  return commit(db, passage.caseId, async () => ({
    changes: [{ table: 'passages', put: passage }],
    entry: {
      at: passage.createdAt,
      what: 'passage.marked',
      subject: passageSubject(passage),
      details: { capture: passage.captureId },
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
        details: edit.selector ? { from: before.selector.exact, to: after.selector.exact } : {},
      },
      result: after,
    }
  })
}

/** Removes a passage and the evidence that was made of it. */
export function removePassage(db: Database, passage: Passage, at: string): Promise<void> {
  return commit(db, passage.caseId, async (reader) => {
    const before = await reader.get('passages', passage.id)
    const evidence = await reader.list('evidence', 'passageId', passage.id)
    return {
      changes: [
        { table: 'passages', remove: before.id },
        ...evidence.map(({ id }) => ({ table: 'evidence', remove: id }) as const),
      ],
      entry: {
        at,
        what: 'passage.removed',
        subject: passageSubject(before),
        details: { quotation: before.selector.exact, evidence: evidence.length },
      },
      result: undefined,
    }
  })
}
