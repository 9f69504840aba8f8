// @vitest-environment jsdom
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readClip, type ReadClip } from '../../../../renderer/capture/read-clip'
import { fileClip } from '../../../support/clip'
import { letter } from '../../../support/word-letter'

const read = (bytes: Uint8Array): Promise<ReadClip> => readClip(fileClip('回答.docx', bytes))

it('is read with its headings, tables and footnotes', async () => {
  const { reading, mediaType, kind, unread } = await read(await letter())
  expect(unread).toBeNull()
  expect({ mediaType, kind }).toEqual({
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    kind: 'document',
  })
  expect(reading.text).toContain('The lock will soon open.')
  expect(reading.text).toContain('三月末の数字。')
  expect(reading.blocks[0]).toMatchObject({ kind: 'heading', level: 1, start: 0, end: 2 })
  expect(reading.blocks.find(({ kind: of }) => of === 'row')).toMatchObject({ cells: [{}, {}] })
})

it('tells what of it is not in the text: what was deleted, and its headers', async () => {
  const { reading } = await read(await letter())
  expect(reading.leftOut).toEqual([{ text: '部外秘' }, { text: 'not ' }])
})

it('its title is tidied words that turn nothing around them', async () => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> 水門の
    件 \u202egpj.exe </dc:title></cp:coreProperties>`
  const { facts } = await read(await with_({ 'docProps/core.xml': strToU8(core) }))
  expect(facts.title).toBe('水門の 件 gpj.exe')
})

it('says who wrote it as a detail, and never as a fact that is exported', async () => {
  const { facts, details } = await read(await letter())
  expect(facts).toMatchObject({ title: '港湾課からの回答', author: null, publishedAt: null })
  const told = new Map(details.map(({ name, value }) => [name, value]))
  expect(told.get('creator')).toBe('Someone Inside')
  expect(told.get('lastModifiedBy')).toBe('Someone Else')
})

/** A letter of which some files are others. */
async function with_(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await letter()), ...files })
}

it.each([
  ['is cut off', async () => (await letter()).subarray(0, 3000), 'unreadable-file'],
  ['has no XML in it', () => with_({ 'word/document.xml': strToU8('no xml') }), 'unreadable-file'],
  [
    'grows without end when it is unpacked',
    () => with_({ 'word/styles.xml': new Uint8Array(70 * 1024 * 1024) }),
    'too-large',
  ],
])('a document that %s is kept and says why', async (_, made, code) => {
  const { unread, reading, readAs } = await read(await made())
  expect(unread?.code).toBe(code)
  expect({ text: reading.text, readAs }).toEqual({ text: '', readAs: null })
})

it('nothing that XML declares is unfolded or fetched', async () => {
  const body = (text: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${body('Before &b;&f; after')}`
  const { reading, unread } = await read(await with_({ 'word/document.xml': strToU8(bomb) }))
  expect({ text: reading.text, unread }).toEqual({
    text: '',
    unread: { code: 'unreadable-file', details: {} },
  })
})

it('a ZIP that is no document is kept as the file that it is', async () => {
  const { mediaType, unread } = await readClip(
    fileClip('notes.zip', zipSync({ 'notes.txt': strToU8('Word') })),
  )
  expect({ mediaType, unread }).toEqual({ mediaType: 'application/zip', unread: null })
})
