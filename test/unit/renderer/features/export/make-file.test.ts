import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../shared/errors'
import { documentFrom } from '../../../../../shared/export/document'
import { articleFormats, sourceFormats } from '../../../../../shared/export/export-kind'
import { makeFile, type SingleFile } from '../../../../../renderer/features/export/make-file'
import { caseView, harbour, harbourDraft } from '../../../../support/export-case'

const content = {
  document: documentFrom('岸壁の3年', 'ja', harbourDraft, caseView(harbour)),
  asOf: '2026-11-22T10:00:00+09:00',
}
const tools = {
  print: async (html: string) => new TextEncoder().encode(`%PDF ${html}`),
  fontFaces: async () => '@font-face { font-family: "BIZ UDGothic"; }',
}
const made = async (kind: SingleFile) => strFromU8(await makeFile(content, kind, tools))

const kinds: readonly SingleFile[] = [
  ...articleFormats.map((format) => ({ form: 'publication', format }) as const),
  ...articleFormats.map((format) => ({ form: 'desk', format }) as const),
  ...sourceFormats.map((format) => ({ form: 'sources', format }) as const),
]

describe('the file of an export', () => {
  it.each(kinds)('is the same twice and like no other: $form, $format', async (kind) => {
    const bytes = await made(kind)
    expect(await made(kind)).toBe(bytes)
    const others = kinds.filter((other) => other !== kind)
    expect(await Promise.all(others.map(made))).not.toContain(bytes)
  })

  it.each([
    ['docx', /^PK/],
    ['pdf', /^%PDF <!DOCTYPE html>[^]*@font-face \{ font-family: "BIZ UDGothic"/],
    ['html', /^<!DOCTYPE html>/],
    ['markdown', /^# 岸壁の3年\n/],
  ] as const)('is what it says: %s', async (format, beginning) => {
    expect(await made({ form: 'publication', format })).toMatch(beginning)
  })

  it.each([
    ['csl-json', /^\[\n {2}\{\n {4}"id"/],
    ['bibtex', /^@misc\{/],
    ['ris', /^TY {2}- /],
  ] as const)('is what it says: %s', async (format, beginning) => {
    expect(await made({ form: 'sources', format })).toMatch(beginning)
  })

  it('says of the desk’s form alone as of when it stands', async () => {
    expect(await made({ form: 'desk', format: 'markdown' })).toContain('2026年11月22日')
    expect(await made({ form: 'publication', format: 'markdown' })).not.toContain('SHA-256')
  })

  it('keeps the host’s own word on a PDF that fails', async () => {
    const print = () => Promise.reject(new AppError('print-failed'))
    const failing = makeFile(content, { form: 'desk', format: 'pdf' }, { ...tools, print })
    await expect(failing).rejects.toMatchObject({ code: 'print-failed' })
  })

  it('names what nobody foresaw and keeps its cause', async () => {
    const cause = new Error('broken')
    const print = () => Promise.reject(cause)
    const failing = makeFile(content, { form: 'desk', format: 'pdf' }, { ...tools, print })
    await expect(failing).rejects.toMatchObject({ code: 'export-failed', cause })
  })
})
