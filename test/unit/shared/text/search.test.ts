import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { search, searchIndex } from '../../../../shared/text/search'

const documents = [
  {
    id: 'bridge',
    title: '橋の点検',
    text: '橋は５月に点検された。Ｈａｒｂｏｕｒ Works が請け負った。',
  },
  {
    id: 'harbour',
    title: 'Harbour report',
    text: 'The harbour was dredged. 点検は行われなかった。',
  },
  { id: 'works', title: 'Roadworks', text: 'Nothing about the other thing, only works of art.' },
  { id: 'kana', title: 'ｶﾀｶﾅ', text: 'サーバーがダウンした。' },
]
const index = searchIndex(documents)
const found = (query: string) => search(index, query).map(({ id }) => id)

describe('searching a case', () => {
  it.each([
    ['点検', ['bridge', 'harbour']],
    ['橋', ['bridge']],
    ['harbour', ['harbour', 'bridge']],
    ['HARBOUR works', ['bridge']],
    ['ｈａｒ', ['harbour', 'bridge']],
    ['works', ['works', 'bridge']],
    ['5月', ['bridge']],
    ['５月', ['bridge']],
    ['サーバー', ['kana']],
    ['ｻｰﾊﾞｰ', ['kana']],
    ['カタカナ', ['kana']],
    ['「点検は行われ」', ['harbour']],
    ['"the harbour was"', ['harbour']],
    ['arbour', []],
    ['点検 鯨', []],
    ['', []],
    ['  　', []],
    ['「」', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(query).toSorted()).toEqual([...ids].toSorted())
  })

  it('puts titles first, and whole words before beginnings', () => {
    expect(found('harbour')).toEqual(['harbour', 'bridge'])
    const two = searchIndex([
      { id: 'part', title: '', text: 'the workshop' },
      { id: 'whole', title: '', text: 'some other words and then work' },
    ])
    expect(search(two, 'work').map(({ id }) => id)).toEqual(['whole', 'part'])
  })

  it('shows the original around what was found, and marks it there', () => {
    const [hit] = search(index, 'harbour works')
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([
      'Ｈａｒｂｏｕｒ',
      'Works',
    ])
  })

  it('finds every document by any stretch of its Japanese text', () => {
    const text = documents
      .map((document) => document.text.replace(/[\s\x20-\x7e\uff01-\uff5e]/gu, ''))
      .join('')
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 4 }), (at, length) => {
        const piece = text.slice(at, at + length)
        const oracle = documents.filter((document) => document.text.includes(piece))
        for (const { id } of oracle) expect(found(piece)).toContain(id)
      }),
    )
  })

  it('never marks what was not asked for', () => {
    const piece = fc.constantFrom('橋', '点検', 'harbour', 'w', '５', 'サ', 'ド')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (terms) => {
        for (const { snippet, marks } of search(index, terms.join(' '))) {
          for (const { start, end } of marks) {
            const marked = snippet.slice(start, end).normalize('NFKC').toLowerCase()
            expect(terms.map((term) => term.normalize('NFKC'))).toContain(marked)
          }
        }
      }),
    )
  })

  it('keeps its offsets behind letters that grow in lower case', () => {
    const one = searchIndex([{ id: 'x', title: '', text: 'İİİ harbour' }])
    const [hit] = search(one, 'harbour')
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['harbour'])
  })
})
