// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { bytesOf } from '../../../renderer/data/blobs'
import { addCapture, capturesOf, readingOf } from '../../../renderer/data/captures'
import { entriesOf } from '../../../renderer/data/log'
import { beginNote, editTalk, keepWriting } from '../../../renderer/data/notes'
import { sourceOf } from '../../../renderer/data/sources'
import { undoLast } from '../../../renderer/data/undo'
import type { IntakeTools } from '../../../renderer/intake-tools'
import { keepVersion } from '../../../renderer/keep-version'
import { shown } from '../../../shared/domain/source'
import { intakeTools } from '../../support/intake-tools'
import { aCapture, aReading, at } from '../../support/nouns'

const talk = { who: '港湾課の人', at: '2026-03-02', place: '', terms: 'background' } as const

async function begun({ db }: IntakeTools) {
  const kind = 'interview'
  return beginNote(db, { id: 'note-1', caseId: 'case-1', kind, title: '電話', talk, at })
}

it('a note begins as a source with nothing captured, whose writing is kept without a line', async () => {
  const tools = await intakeTools()
  const { db } = tools
  const note = await begun(tools)
  expect(note).toMatchObject({ kind: 'interview', pending: null, talk, writing: '' })
  await keepWriting(db, note, '水門は四月')
  expect((await sourceOf(db, 'note-1'))?.writing).toBe('水門は四月')
  expect((await entriesOf(db, 'case-1')).map(({ what }) => what)).toEqual(['source.begun'])
})

it('a version of it is a capture that never changes, under the title that the reporter gave', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  const first = await keepVersion(tools, note, '水門は四月に開く。\n\n二人が言った。', null)
  const second = await keepVersion(tools, note, '水門は五月に開く。', null)
  const [newest, oldest] = await capturesOf(tools.db, 'note-1')
  expect(new Set([newest?.id, oldest?.id])).toEqual(new Set([first.captureId, second.captureId]))
  expect(second.previousId).toBe(first.captureId)
  const capture = [newest, oldest].find((one) => one?.id === first.captureId)
  expect(capture).toMatchObject({ method: 'typed', mediaType: 'text/plain', transcriptOf: null })
  const bytes = await bytesOf(tools.db, capture?.parts[0]?.sha256 ?? '')
  expect(new TextDecoder().decode(bytes)).toBe('水門は四月に開く。\n\n二人が言った。')
  expect((await readingOf(tools.db, first.captureId))?.text).toBe(
    '水門は四月に開く。\n二人が言った。',
  )
  const source = await sourceOf(tools.db, 'note-1')
  expect(source && shown(source, 'title')).toBe('電話')
  expect(source?.facts.title.page).toBeNull()
})

it('a transcript names the capture that it writes down', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  const picture = aCapture({ id: 'picture', sourceId: note.id, readAs: null })
  await addCapture(tools.db, {
    capture: picture,
    reading: aReading({ id: 'picture', sourceId: note.id, text: '', blocks: [] }),
    facts: note.facts,
    blobs: [],
  })
  const { captureId } = await keepVersion(tools, note, '看板に「立入禁止」とある。', picture)
  const all = await capturesOf(tools.db, note.id)
  expect(all.find(({ id }) => id === captureId)?.transcriptOf).toBe('picture')
  expect(all.find(({ id }) => id === 'picture')).toEqual(picture)
})

it('nothing is kept of blanks', async () => {
  const tools = await intakeTools()
  const keeping = keepVersion(tools, await begun(tools), ' \n　', null)
  await expect(keeping).rejects.toMatchObject({ code: 'empty-input' })
  expect(await capturesOf(tools.db, 'note-1')).toEqual([])
})

it('other terms are written down in the log, and taken back', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  await editTalk(tools.db, note, { terms: 'off-record' }, at)
  const last = (await entriesOf(tools.db, 'case-1')).find(({ what }) => what === 'source.edited')
  expect(last?.details).toEqual({
    field: 'talk',
    parts: 'terms',
    from: 'background',
    to: 'off-record',
  })
  await undoLast(tools.db, 'case-1', at)
  expect((await sourceOf(tools.db, 'note-1'))?.talk?.terms).toBe('background')
})

it('one field of a conversation is changed and another one, changed meanwhile, stays', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  await editTalk(tools.db, note, { terms: 'off-record' }, at)
  await editTalk(tools.db, note, { place: 'The quay' }, at)
  expect((await sourceOf(tools.db, 'note-1'))?.talk).toEqual({
    ...talk,
    terms: 'off-record',
    place: 'The quay',
  })
  const last = (await entriesOf(tools.db, 'case-1')).at(-1)
  expect(last?.details).toEqual({ field: 'talk', parts: 'place' })
})

it('a first version is no change of anything, and a second one is', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  await keepVersion(tools, note, '水門は四月に開く。', null)
  const first = (await entriesOf(tools.db, 'case-1')).at(-1)
  expect(first).toMatchObject({ what: 'source.captured', details: { previous: null } })
  expect(first?.details).not.toHaveProperty('text')
  await keepVersion(tools, note, '水門は五月に開く。', null)
  expect((await entriesOf(tools.db, 'case-1')).at(-1)?.details).toMatchObject({ text: 'changed' })
})

it('a version can be taken back after more was written', async () => {
  const tools = await intakeTools()
  const note = await begun(tools)
  await keepVersion(tools, note, '水門は四月に開く。', null)
  await keepWriting(tools.db, note, '水門は四月に開く。二人が言った。')
  await undoLast(tools.db, 'case-1', at)
  expect(await capturesOf(tools.db, 'note-1')).toEqual([])
})
