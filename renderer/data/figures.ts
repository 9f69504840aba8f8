import {
  pairKey,
  saidBy,
  type Decision,
  type Figure,
  type PairDecision,
} from '#shared/domain/figure'
import { partyName, type Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import { inTime } from '#shared/domain/time'
import { AppError } from '#shared/errors'
import { commit, type Change } from './commit'
import type { Database } from './database'
import { rowOf, rowsOf } from './rows'

/** The case's figures in the order in which they were added. */
export async function figuresOf(db: Database, caseId: string): Promise<Figure[]> {
  const figures = await rowsOf(db, 'figures', 'caseId', caseId)
  return figures.toSorted((a, b) => inTime(a.createdAt, b.createdAt))
}

export const figureOf = (db: Database, id: string): Promise<Figure | null> =>
  rowOf(db, 'figures', id)

const subject = ({ id, measure, raw }: Figure) => ({
  kind: 'figure',
  id,
  label: `${measure}: ${raw}`,
})

/**
 * Adds figures of one case as one act, with the passages and parties among what they name that are new.
 * The log's line is about the first of them and tells how many they are.
 */
export function addFigures(
  db: Database,
  [first, ...others]: readonly [Figure, ...Figure[]],
  passages: readonly Passage[] = [],
  parties: readonly Party[] = [],
): Promise<Figure> {
  return commit(db, first.caseId, async () => {
    const figures = [first, ...others]
    return {
      changes: [
        ...passages.map((put): Change => ({ table: 'passages', put })),
        ...parties.map((put): Change => ({ table: 'parties', put })),
        ...figures.map((put): Change => ({ table: 'figures', put })),
      ],
      entry: {
        at: first.createdAt,
        what: 'figure.added',
        subject: subject(first),
        details: {
          passage: first.passageId,
          figures: figures.length,
          ...(parties.length > 0 && { parties: parties.map(partyName).join(', ') }),
        },
      },
      result: first,
    }
  })
}

export type FigureEdit = Partial<
  Omit<Figure, 'id' | 'caseId' | 'passageId' | 'decisions' | 'createdAt'>
>

/** Changes what a figure is written down as; decisions on what it said before do not hold any more. */
export function editFigure(
  db: Database,
  figure: Figure,
  edit: FigureEdit,
  at: string,
  parties: readonly Party[] = [],
): Promise<Figure> {
  return commit(db, figure.caseId, async (reader) => {
    const before = await reader.get('figures', figure.id)
    const after = { ...before, ...edit }
    const changed = after.raw !== before.raw
    return {
      changes: [
        ...parties.map((put): Change => ({ table: 'parties', put })),
        { table: 'figures', put: after },
      ],
      entry: {
        at,
        what: 'figure.edited',
        subject: subject(after),
        details: {
          fields: Object.keys(edit).join(' '),
          ...(changed && { from: before.raw, to: after.raw }),
        },
      },
      result: after,
    }
  })
}

export function removeFigure(db: Database, figure: Figure, at: string): Promise<void> {
  return commit(db, figure.caseId, async (reader) => {
    const before = await reader.get('figures', figure.id)
    return {
      changes: [{ table: 'figures', remove: before.id }],
      entry: { at, what: 'figure.removed', subject: subject(before), details: {} },
      result: undefined,
    }
  })
}

export type PairWord = Readonly<{
  decision: Decision
  /** Which of the two is preferred; null unless the decision is `prefer`. */
  preferredId: string | null
  reason: string
}>

/**
 * Writes down what is to become of two figures that differ, or that it is open again. It is kept with the
 * first of them, for what both say now.
 * @throws {AppError} `reason-required`: only reopening needs none.
 */
export function decideOnPair(
  db: Database,
  pair: Readonly<{ first: Figure; second: Figure }>,
  { decision, preferredId, reason: given }: PairWord,
  at: string,
): Promise<Figure> {
  return commit(db, pair.first.caseId, async (reader) => {
    const reason = given.trim()
    if (reason === '' && decision !== 'reopened') throw new AppError('reason-required')
    const first = await reader.get('figures', pair.first.id)
    const second = await reader.get('figures', pair.second.id)
    const judged = pairKey(first, second)
    // The words on the screen were about what both said then.
    if (judged !== pairKey(pair.first, pair.second)) throw new AppError('changed-meanwhile')
    const preferred = [first, second].find(({ id }) => id === preferredId) ?? null
    const word: PairDecision = {
      decision,
      preferred: preferred && saidBy(preferred),
      reason,
      judged,
      at,
    }
    const after = { ...first, decisions: [...first.decisions, word] }
    return {
      changes: [{ table: 'figures', put: after }],
      entry: {
        at,
        what: decision === 'reopened' ? 'figure.reopened' : 'figure.resolved',
        subject: subject(first),
        details: { decision, other: second.raw, preferred: preferred?.raw ?? null, reason },
      },
      result: after,
    }
  })
}
