import { expect, it } from 'vitest'
import { targetAt } from '../../../../../renderer/features/reader/target'
import type { DocumentPage } from '../../../../../shared/domain/page'
import { PassageSelector } from '../../../../../shared/domain/passage'
import { aCapture, aPassage, aReading, at } from '../../../../support/nouns'

const { text } = aReading()
const there = aPassage()
const of = (
  over: {
    passages?: (typeof there)[]
    capture?: ReturnType<typeof aCapture>
    pages?: DocumentPage[]
  } = {},
) => ({
  capture: aCapture(),
  text,
  pages: [],
  passages: [there],
  id: 'new',
  at,
  ...over,
})

it('a span that is a passage already is that passage', () => {
  expect(targetAt(there.selector, of())).toEqual({ passage: there, isNew: false })
})

it('the same offsets in another capture are another passage', () => {
  const capture = aCapture({ id: 'capture-2' })
  const { passage, isNew } = targetAt(there.selector, of({ capture }))
  expect([passage.id, passage.captureId, isNew]).toEqual(['new', 'capture-2', true])
})

it('a new passage of a document keeps the pages it stands on', () => {
  const page = { label: 'iv', width: 595, height: 842 }
  const pages = [
    { start: 0, end: 8, ...page },
    { start: 9, end: text.length, ...page, label: null },
  ]
  expect(targetAt({ start: 4, end: 20 }, of({ pages })).passage.pages).toEqual({
    first: { number: 1, label: 'iv' },
    last: { number: 2, label: null },
  })
  expect(targetAt({ start: 4, end: 20 }, of()).passage.pages).toBeNull()
})

it('a new passage keeps its words, its surroundings and its place', () => {
  const { passage } = targetAt({ start: 4, end: 10 }, of())
  expect(passage).toMatchObject({ sourceId: 'source-1', note: '', createdAt: at })
  expect(passage.selector).toEqual({
    kind: 'text',
    exact: 'bridge',
    prefix: 'The ',
    suffix: text.slice(10),
    start: 4,
    end: 10,
  })
  expect(PassageSelector.safeParse(passage.selector).success).toBe(true)
})
