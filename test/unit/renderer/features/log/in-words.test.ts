import { expect, it } from 'vitest'
import { editInWords, originInWords } from '../../../../../renderer/features/log/edit-in-words'
import { isAgain, whatInWords } from '../../../../../renderer/features/log/what-in-words'
import type { Entry, EntryText } from '../../../../../shared/domain/entry'
import { translator } from '../../../../../shared/i18n/translate'

const en = translator('en')
const ja = translator('ja')

const anEntry = (what: Entry['what'], details: EntryText['details']): Entry => ({
  id: 'case-1:1',
  caseId: 'case-1',
  seq: 1,
  prev: '',
  hash: '',
  at: '2026-11-22T09:14:00+09:00',
  what,
  subject: { kind: 'source', id: 'source-1', label: 'The quay' },
  details,
})

it('an edit is told in words and never by the names it is stored under', () => {
  const kind = { details: { field: 'kind', from: 'article', to: 'document' } }
  expect(editInWords(kind, en)).toEqual(['Kind of source', 'Article → Document'])
  const terms = { details: { field: 'talk', from: 'background', to: 'off-record' } }
  expect(editInWords(terms, en)).toEqual(['On what terms', 'Background → Off the record'])
  expect(editInWords(terms, ja).join(' ')).toContain('背景説明 → オフレコ')
  const title = { details: { field: 'title', from: 'The bridge', to: 'The old bridge' } }
  expect(editInWords(title, en)).toEqual(['Title', 'The bridge → The old bridge'])
  expect(editInWords({ details: { field: 'note', from: null, to: null } }, ja)).toEqual(['メモ'])
})

it('with whom and where somebody talked is told to be changed and not told itself', () => {
  const edit = { details: { field: 'talk', parts: 'who place' } }
  expect(editInWords(edit, en)).toEqual(['With whom', 'Where'])
})

it('an origin is told in words', () => {
  const judged = { details: { from: 'unknown', to: 'from' } }
  expect(originInWords(judged, en)).toEqual(['Not judged → It has this from others'])
})

it('a version of what the reporter wrote is no source captured again', () => {
  const kept = anEntry('source.captured', { method: 'typed', previous: 'capture-1' })
  expect(isAgain(kept)).toBe(false)
  expect(whatInWords(kept, en)).toBe('Version kept')
  const fetched = anEntry('source.captured', { method: 'address', previous: 'capture-1' })
  expect(isAgain(fetched)).toBe(true)
  expect(whatInWords(fetched, en)).toBe('Source captured again')
  expect(whatInWords(anEntry('source.captured', { method: 'address', previous: null }), en)).toBe(
    'Source captured',
  )
})
