import { expect, it } from 'vitest'
import { exportName, fileKinds } from '#shared/export/export-kind'

const draft = { title: '桟橋、六年間点検されず', language: 'ja' } as const

it.each([
  [{ form: 'publication', format: 'docx' }, '桟橋、六年間点検されず.docx'],
  [{ form: 'publication', format: 'markdown' }, '桟橋、六年間点検されず.md'],
  [{ form: 'desk', format: 'pdf' }, '桟橋、六年間点検されず（デスク用）.pdf'],
  [{ form: 'sources', format: 'csl-json' }, '桟橋、六年間点検されず（資料一覧）.json'],
] as const)('names %j after the draft and whom it is for', (kind, name) => {
  expect(exportName(draft, kind)).toBe(name)
})

it('names a draft without a title too, in its own language', () => {
  const untitled = { title: ' ', language: 'en' } as const
  expect(exportName(untitled, { form: 'desk', format: 'html' })).toBe('Draft (for the desk).html')
})

it('says whom a file is for however long the title is', () => {
  const long = { ...draft, title: '長'.repeat(500) }
  const name = exportName(long, { form: 'desk', format: 'docx' })
  expect(name).toMatch(/^長+（デスク用）\.docx$/)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(140)
})

it('gives every format an extension of its own', () => {
  const extensions = Object.values(fileKinds).map(({ extension }) => extension)
  expect(new Set(extensions).size).toBe(extensions.length)
})
