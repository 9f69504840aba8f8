import { describe, expect, it } from 'vitest'
import type { AppError } from '../../../../shared/errors'
import { firstBreak } from '../../../../shared/domain/entry'
import { plainCodec, type Codec } from '../../../../renderer/data/codec'
import { commit } from '../../../../renderer/data/commit'
import { claimOf, claimsOf, editClaim, makeClaim } from '../../../../renderer/data/claims'
import { entriesOf } from '../../../../renderer/data/log'
import { soleWriter } from '../../../../renderer/data/writer'
import { testDatabase } from '../../../support/database'
import { aClaim, anEvidence, aPassage, at, later, sha } from '../../../support/nouns'

describe('one act', () => {
  it('writes its rows, its line in the log and its outbox row together', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim(), { passage: aPassage(), evidence: anEvidence() })
    expect(await claimsOf(db, 'case-1')).toEqual([aClaim()])
    expect(await entriesOf(db, 'case-1')).toMatchObject([
      { seq: 1, what: 'claim.made', at, subject: { kind: 'claim', id: 'claim-1' } },
    ])
    expect(await db.outbox.toArray()).toMatchObject([
      {
        caseId: 'case-1',
        entrySeq: 1,
        rows: [
          ['claims', 'claim-1', 1],
          ['passages', 'passage-1', 1],
          ['evidence', 'evidence-1', 1],
        ],
      },
    ])
  })

  it('leaves nothing behind when one of its writes fails', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    const twice = makeClaim(db, aClaim({ text: 'Another text.' }), {
      passage: aPassage(),
      evidence: anEvidence(),
    })
    await expect(twice).rejects.toMatchObject({
      code: 'changed-meanwhile',
      details: { id: 'claim-1' },
    })
    expect(await db.passages.count()).toBe(0)
    expect(await db.evidence.count()).toBe(0)
    expect(await db.entries.count()).toBe(1)
    expect(await db.outbox.count()).toBe(1)
    expect(await claimOf(db, 'claim-1')).toEqual(aClaim())
  })

  it('is refused whole when a row does not fit its schema', async () => {
    const db = await testDatabase()
    await expect(makeClaim(db, aClaim({ text: '  ' }))).rejects.toMatchObject({
      code: 'invalid-input',
    })
    expect(await db.entries.count()).toBe(0)
  })

  it('reads again and decides again when what it read has changed before it was written', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    const seen: string[] = []
    await commit(db, 'case-1', async (reader) => {
      const before = await reader.get('claims', 'claim-1')
      seen.push(before.text)
      if (seen.length === 1) await editClaim(db, before, { text: 'Edited between.' }, later)
      const after = { ...before, importance: 'high' as const }
      return {
        changes: [{ table: 'claims', put: after }],
        entry: null,
        result: undefined,
      }
    })
    expect(seen).toEqual(['The bridge was last inspected in May.', 'Edited between.'])
    expect(await claimOf(db, 'claim-1')).toMatchObject({
      text: 'Edited between.',
      importance: 'high',
    })
  })

  it('notices a row that joined a list it decided on', async () => {
    const db = await testDatabase()
    let tries = 0
    const count = await commit(db, 'case-1', async (reader) => {
      const claims = await reader.list('claims', 'caseId', 'case-1')
      tries += 1
      if (tries === 1) await makeClaim(db, aClaim())
      return { changes: [], entry: null, result: claims.length }
    })
    expect([tries, count]).toEqual([2, 1])
  })

  it('gives up after five tries and says so', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    let tries = 0
    const restless = commit(db, 'case-1', async (reader) => {
      const before = await reader.get('claims', 'claim-1')
      tries += 1
      await editClaim(db, before, { text: `Text ${tries}.` }, later)
      return { changes: [{ table: 'claims', put: before }], entry: null, result: undefined }
    })
    await expect(restless).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(tries).toBe(5)
    expect(await claimOf(db, 'claim-1')).toMatchObject({ text: 'Text 5.' })
  })

  it('is refused in a window that may not write', async () => {
    const db = await testDatabase({ writer: { ...soleWriter, mayWrite: () => false } })
    await expect(makeClaim(db, aClaim())).rejects.toMatchObject({ code: 'read-only-window' })
  })

  it('tells the status line how the write went', async () => {
    const db = await testDatabase()
    const seen: string[] = []
    db.saving.watch(() => seen.push(db.saving.current().state))
    await makeClaim(db, aClaim())
    db.close()
    await makeClaim(db, aClaim()).catch((error: AppError) => seen.push(error.code))
    expect(seen).toEqual(['saving', 'saved', 'saving', 'failed', 'database-closed'])
    expect(db.saving.current()).toHaveProperty('at', expect.any(Date))
  })

  it('names a closed database', async () => {
    const db = await testDatabase()
    db.close()
    await expect(makeClaim(db, aClaim())).rejects.toMatchObject({ code: 'database-closed' })
    expect(db.saving.current()).toMatchObject({ state: 'failed', code: 'database-closed' })
  })

  it('keeps the same bytes once', async () => {
    const db = await testDatabase()
    const bytes = new Uint8Array([1, 2, 3])
    const put = () =>
      commit(db, 'case-1', async () => ({
        changes: [],
        entry: null,
        blobs: [{ sha256: sha('c'), bytes }],
        result: undefined,
      }))
    await put()
    await put()
    expect(await db.blobs.toArray()).toEqual([{ sha256: sha('c'), bytes }])
  })
})

describe('the log', () => {
  it('is a chain in which every line covers the one before', async () => {
    const db = await testDatabase()
    await makeClaim(db, aClaim())
    await editClaim(db, aClaim(), { text: 'It was inspected in June.' }, later)
    await editClaim(db, aClaim(), { importance: 'high' }, later)
    const entries = await entriesOf(db, 'case-1')
    expect(entries.map(({ seq, what }) => [seq, what])).toEqual([
      [1, 'claim.made'],
      [2, 'claim.edited'],
      [3, 'claim.edited'],
    ])
    expect(firstBreak(entries)).toBeNull()
  })
})

describe('the codec', () => {
  it('sees every body, and nothing a person could read lies beside it', async () => {
    const shut: Codec = {
      ...plainCodec,
      encode: async (_row, body) => ({ encoded: btoa(encodeURIComponent(JSON.stringify(body))) }),
      decode: async (_row, { encoded }) =>
        JSON.parse(decodeURIComponent(atob(String(encoded)))) as unknown,
    }
    const db = await testDatabase({ codec: shut })
    await makeClaim(db, aClaim({ text: 'Secret bridge 橋' }), {
      passage: aPassage(),
      evidence: anEvidence(),
    })
    expect(await claimOf(db, 'claim-1')).toMatchObject({ text: 'Secret bridge 橋' })
    const everything = await Promise.all(db.tables.map((table) => table.toArray()))
    const lying = JSON.stringify(everything)
    for (const word of ['Secret', 'bridge', '橋', 'inspected', '2026-11-22', 'supports']) {
      expect(lying).not.toContain(word)
    }
  })
})
