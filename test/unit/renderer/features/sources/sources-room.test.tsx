// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../../renderer/data/database'
import { addStub, sourcesOf } from '../../../../../renderer/data/sources'
import { SourcesRoom } from '../../../../../renderer/features/sources/SourcesRoom'
import { testDatabase } from '../../../../support/database'
import { at, later } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { layOut, screenOf } from '../../../../support/screen'

beforeAll(() => {
  document.documentElement.style.fontSize = '16px'
  layOut()
})

const address = (id: string) => `https://news.example/${id}`

/** Two sources that were noted by their addresses; `new` stands first in the list. */
async function twoSources(): Promise<Database> {
  const db = await testDatabase()
  const stub = { caseId: 'case-1', kind: 'article', fileName: null } as const
  await addStub(db, { ...stub, id: 'old', url: address('old'), at })
  await addStub(db, { ...stub, id: 'new', url: address('new'), at: later })
  return db
}

async function openRoom(db: Database, sourceId: string | null = null) {
  const frame = frameOf(db)
  const screen = await screenOf(frame.around(<SourcesRoom sourceId={sourceId} />))
  await screen.until(() => expect(document.querySelector('[role="grid"]')).toBeTruthy())
  const grid = screen.named('Sources of this case', '[role="grid"]')
  return { ...screen, ...frame, grid, close: () => screen.show(null) }
}

const chosen = () => document.querySelector('tr[aria-selected="true"]')?.textContent

describe('the list of sources', () => {
  it('is walked with the keys as soon as it is there, and Enter opens a source', async () => {
    const room = await openRoom(await twoSources())
    expect(document.activeElement).toBe(room.grid)
    expect(chosen()).toContain(address('new'))
    await room.press(room.grid, 'ArrowDown')
    expect(chosen()).toContain(address('old'))
    await room.press(room.grid, 'Enter')
    expect(room.went).toEqual([{ room: 'reader', caseId: 'case-1', sourceId: 'old' }])
  })

  it('is come to from the words that narrow it by the arrow down', async () => {
    const room = await openRoom(await twoSources())
    const words = room.named('Title, publisher, author, address', 'input')
    await room.type(words, 'old')
    await room.until(() => expect(chosen()).toContain(address('old')))
    expect(document.activeElement).toBe(words)
    await room.press(words, 'ArrowDown', { isComposing: true })
    expect(document.activeElement).toBe(words)
    await room.press(words, 'ArrowDown')
    expect(document.activeElement).toBe(room.grid)
  })

  it('stays narrowed when the room is left, but never hides the source that is asked for', async () => {
    const db = await twoSources()
    const first = await openRoom(db)
    await first.type(first.named('Title, publisher, author, address', 'input'), 'example/new')
    await first.until(() => expect(document.querySelectorAll('tr[aria-selected]')).toHaveLength(1))
    await first.close()

    const again = await openRoom(db)
    expect(document.querySelectorAll('tr[aria-selected]')).toHaveLength(1)
    await again.close()

    const asked = await openRoom(db, 'old')
    expect(document.querySelectorAll('tr[aria-selected]')).toHaveLength(2)
    expect(chosen()).toContain(address('old'))
    expect(asked.words()).toContain('Reliability of the source')
  })

  it('asks for a reason before it removes, and takes it with Ctrl+Enter', async () => {
    const db = await twoSources()
    const room = await openRoom(db)
    await room.press(room.grid, 'Delete')
    const reason = room.named('Reason *', 'textarea')
    await room.press(reason, 'Enter', { ctrlKey: true })
    expect(await sourcesOf(db, 'case-1')).toHaveLength(2)
    await room.type(reason, 'Clipped twice')
    await room.press(reason, 'Enter', { ctrlKey: true, isComposing: true })
    expect(await sourcesOf(db, 'case-1')).toHaveLength(2)
    await room.press(reason, 'Enter', { ctrlKey: true })
    await room.until(() => expect(chosen()).toContain(address('old')))
    expect((await sourcesOf(db, 'case-1')).map(({ id }) => id)).toEqual(['old'])
  })
})
