import { expect, it } from 'vitest'
import { createCase, logVerification } from '../../../../renderer/data/cases'
import { createDraft, logExport, writeDraft } from '../../../../renderer/data/drafts'
import { lastChangeOf } from '../../../../renderer/data/last-change'
import { testDatabase } from '../../../support/database'
import { aCase, aDraft, at, later, sha } from '../../../support/nouns'

const made = { form: 'desk', format: 'docx', sha256: sha('a'), file: 'a.docx' } as const

it('is the last act of a case, whatever has left it since', async () => {
  const db = await testDatabase()
  expect(await lastChangeOf(db, 'case-1')).toBeNull()
  await createCase(db, aCase())
  await createDraft(db, aDraft())
  await logExport(db, aDraft(), made, later)
  await logVerification(db, aCase(), { intact: 1, damaged: 0, missing: 0 }, later)
  expect(await lastChangeOf(db, 'case-1')).toBe(at)
})

it('counts writing that has no line in the log yet', async () => {
  const db = await testDatabase()
  await createDraft(db, aDraft())
  await writeDraft(db, aDraft(), { state: 'x', characters: 1 }, later)
  expect(await lastChangeOf(db, 'case-1')).toBe(later)
})

it('compares instants, not their spelling', async () => {
  const db = await testDatabase()
  // Half past ten in Tokyo is before two in the morning in Greenwich.
  await createCase(db, aCase({ createdAt: '2026-11-22T10:30:00+09:00' }))
  await createDraft(db, aDraft({ updatedAt: '2026-11-22T02:00:00+00:00' }))
  expect(await lastChangeOf(db, 'case-1')).toBe('2026-11-22T02:00:00+00:00')
})
