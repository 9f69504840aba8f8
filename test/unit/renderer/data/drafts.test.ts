import { describe, expect, it } from 'vitest'
import {
  createDraft,
  draftOf,
  endLeftOverWriting,
  endWriting,
  logExport,
  writeDraft,
} from '../../../../renderer/data/drafts'
import { entriesOf } from '../../../../renderer/data/log'
import { undoLast } from '../../../../renderer/data/undo'
import { testDatabase } from '../../../support/database'
import { aDraft, at, later, sha } from '../../../support/nouns'

const step = (characters: number) => ({ state: `{"n":${characters}}`, characters })

describe('writing', () => {
  it('saves every step and leaves one line in the log for the whole session', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft({ characters: 10 }))
    await writeDraft(db, aDraft(), step(20), at)
    await writeDraft(db, aDraft(), step(30), later)
    expect(await draftOf(db, 'draft-1')).toMatchObject({ characters: 30, updatedAt: later })
    expect(await entriesOf(db, 'case-1')).toHaveLength(1)
    await endWriting(db, aDraft())
    expect((await entriesOf(db, 'case-1')).slice(1)).toMatchObject([
      { what: 'draft.written', at: later, details: { since: at, from: 10, to: 30 } },
    ])
  })

  it('never overwrites a state that it does not build on', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft({ state: 'first' }))
    await writeDraft(db, aDraft(), { state: 'second', characters: 6 }, at, 'first')
    const late = writeDraft(db, aDraft(), { state: 'third', characters: 5 }, at, 'first')
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await draftOf(db, 'draft-1')).toMatchObject({ state: 'second' })
  })

  it('folds its steps into one word for the journal', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft())
    for (const n of [1, 2, 3]) await writeDraft(db, aDraft(), step(n), at)
    const outbox = await db.outbox.toArray()
    expect(outbox.map(({ entrySeq, rows }) => [entrySeq, rows[0]?.[2]])).toEqual([
      [1, 1],
      [null, 4],
    ])
  })

  it('has its line before that of an export of what was written', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft())
    await writeDraft(db, aDraft(), step(5), at)
    const made = { form: 'desk', format: 'docx', sha256: sha('a'), file: 'a.docx' } as const
    await logExport(db, aDraft(), made, later)
    await writeDraft(db, aDraft(), step(6), later)
    await endWriting(db, aDraft())
    const lines = await entriesOf(db, 'case-1')
    expect(lines.slice(1).map(({ what }) => what)).toEqual([
      'draft.written',
      'draft.exported',
      'draft.written',
    ])
    expect(lines.map((line) => line.at)).toEqual([at, at, later, later])
  })

  it('that a crash cut off gets its line at the next start', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft())
    await writeDraft(db, aDraft(), step(5), later)
    await endLeftOverWriting(db)
    expect((await entriesOf(db, 'case-1')).at(-1)).toMatchObject({ what: 'draft.written' })
    expect(await draftOf(db, 'draft-1')).toMatchObject({ session: null, characters: 5 })
  })

  it('ends once, however often it is ended', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft())
    await writeDraft(db, aDraft(), step(5), later)
    await Promise.all([endWriting(db, aDraft()), endWriting(db, aDraft())])
    await endWriting(db, aDraft())
    const written = (await entriesOf(db, 'case-1')).filter(({ what }) => what === 'draft.written')
    expect(written).toHaveLength(1)
  })

  it('is not taken back by the undo of acts', async () => {
    const db = await testDatabase()
    await createDraft(db, aDraft())
    await writeDraft(db, aDraft(), step(5), later)
    await endWriting(db, aDraft())
    await expect(undoLast(db, 'case-1', later)).rejects.toMatchObject({ code: 'undo-conflict' })
    expect(await draftOf(db, 'draft-1')).toMatchObject({ characters: 5 })
  })
})
