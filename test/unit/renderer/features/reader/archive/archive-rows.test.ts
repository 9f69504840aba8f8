import { expect, it } from 'vitest'
import { AppError } from '../../../../../../shared/errors'
import type { ArchivedPage } from '../../../../../../renderer/capture/archive/archived-page'
import { openWebArchive } from '../../../../../../renderer/capture/archive/open-web-archive'
import {
  choiceAfter,
  pageKey,
  rowsInCase,
  rowsOfPages,
  rowsWith,
  takenPages,
} from '../../../../../../renderer/features/reader/archive/archive-rows'
import { lockWacz } from '../../../../../support/lock-archive'
import { aCapture } from '../../../../../support/nouns'

const { pages } = await openWebArchive(lockWacz(), { turn: async () => undefined, check: false })
const rows = rowsOfPages(pages)

it('lists each page once, and says which is not held', () => {
  expect(rowsOfPages([...pages, ...pages]).map(({ state }) => state)).toEqual([
    'free',
    'free',
    'lost',
  ])
  const later: ArchivedPage[] = pages.slice(0, 1).map((page) => ({ ...page, date: null }))
  expect(rowsOfPages([...pages, ...later])).toHaveLength(4)
})

it('finds pages by every word of their title or address, in any width and case', () => {
  const found = (words: string) => rowsWith(rows, words).map(({ page }) => page.url.slice(-4))
  expect(found('')).toHaveLength(3)
  expect(found('ＣＯＲＲＥＣＴＩＯＮ　lock')).toEqual(['note'])
  expect(found('水門')).toEqual(['/old'])
  expect(found('水門 correction')).toEqual([])
  expect(found('paper.example/lo')).toEqual(['lost'])
})

it('knows a page that is in the case by its address and the date of its record', () => {
  const capture = aCapture({
    sourceId: 'source-7',
    enclosedIn: 'archive-1',
    requestedUrl: 'https://paper.example/note',
    savedAt: '2024-03-06T09:00:00Z',
  })
  const taken = takenPages([capture], new Set(['archive-1']))
  expect(rowsInCase(rows, taken, []).map(({ state, sourceId }) => [state, sourceId])).toEqual([
    ['free', null],
    ['taken', 'source-7'],
    ['lost', null],
  ])
  expect(takenPages([capture], new Set(['archive-2'])).size).toBe(0)
  const error = new AppError('unreadable-archive')
  const untaken = [{ url: 'https://paper.example/old', date: '2024-03-05T01:02:03Z', error }]
  expect(rowsInCase(rows, taken, untaken)[0]?.failure).toBe(error)
})

it('chooses one, takes it back, and chooses all between two, but none that cannot be taken', () => {
  const [first, second] = rows.map(({ key }) => key)
  const one = choiceAfter(new Set(), rows, { at: 0, from: null })
  expect([...one]).toEqual([first])
  expect(choiceAfter(one, rows, { at: 0, from: null }).size).toBe(0)
  expect([...choiceAfter(one, rows, { at: 2, from: 0 })]).toEqual([first, second])
  expect([...choiceAfter(new Set(), rows, { at: 0, from: 2 })]).toEqual([first, second])
  expect(choiceAfter(one, rows, { at: 2, from: null })).toBe(one)
  expect(choiceAfter(one, rows, { at: 9, from: null })).toBe(one)
  expect(pageKey(null, null)).toBe(' ')
})
