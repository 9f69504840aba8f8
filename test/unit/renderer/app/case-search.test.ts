import { describe, expect, it } from 'vitest'
import { caseSearch, type CaseTexts } from '../../../../renderer/app/case-search'
import { draftState } from '../../../../renderer/editor/write-draft'
import { aClaim, aDraft, aPassage, aReading, aSource } from '../../../support/nouns'

const told = (page: string) => ({ page, own: null })
const words = (text: string) =>
  ({ kind: 'text', text, bold: false, italic: false, link: null }) as const
const none: CaseTexts = { sources: [], readings: [], passages: [], claims: [], drafts: [] }

const source = aSource({
  facts: { ...aSource().facts, title: told('岸壁の検査'), publisher: told('湾岸新報') },
  note: 'ask the harbour office',
})
const reading = aReading({ text: '港湾局によると、検査は２０２１年から行われていなかった。' })

describe('the search over a case', () => {
  it('finds what a source says and leads to the words in the reader', () => {
    const [found, ...others] = caseSearch({ ...none, sources: [source], readings: [reading] })(
      '2021年',
      9,
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: source.id, kind: 'source', title: '岸壁の検査' })
    expect(found?.place).toEqual({
      room: 'reader',
      caseId: 'case-1',
      sourceId: source.id,
      view: 'text',
      captureId: reading.id,
      find: '２０２１年',
    })
  })

  it('names a source once, however much of it fits', () => {
    const texts = {
      ...none,
      sources: [source],
      readings: [reading, { ...reading, id: 'capture-2' }],
    }
    expect(caseSearch(texts)('検査', 9).map(({ id }) => id)).toEqual([source.id])
  })

  it('finds a source by publisher and by note, and leads to its line', () => {
    const search = caseSearch({ ...none, sources: [source], readings: [reading] })
    for (const query of ['湾岸新報', 'harbour']) {
      expect(search(query, 9).map(({ place }) => place)).toEqual([
        { room: 'sources', caseId: 'case-1', sourceId: source.id },
      ])
    }
  })

  it('finds passages by words and note, and leads to the passage itself', () => {
    const passage = aPassage({ note: 'second confirmation' })
    const search = caseSearch({ ...none, sources: [source], passages: [passage] })
    for (const query of [passage.selector.exact, 'confirmation']) {
      const [found] = search(query, 9)
      expect(found).toMatchObject({ kind: 'passage', title: passage.selector.exact })
      expect(found?.place).toMatchObject({ room: 'reader', passageId: passage.id })
      expect(found?.place).not.toHaveProperty('find')
    }
  })

  it('finds claims, and drafts by what is written in them', () => {
    const claim = aClaim({ text: 'The quay was not inspected' })
    const paragraph = { kind: 'paragraph', inlines: [words('Nobody inspected the quay.')] } as const
    const draft = aDraft({ title: 'Harbour', state: draftState([paragraph]) })
    const found = caseSearch({ ...none, claims: [claim], drafts: [draft] })('inspected quay', 9)
    expect(found.map(({ kind, place }) => [kind, place.room])).toEqual([
      ['claim', 'claims'],
      ['draft', 'draft'],
    ])
    expect(found[1]?.snippet).toContain('Nobody inspected')
  })

  it('still finds by its title a draft that cannot be read', () => {
    const draft = aDraft({ title: 'Harbour', state: '{"root":' })
    expect(caseSearch({ ...none, drafts: [draft] })('harbour', 9)).toHaveLength(1)
  })

  it('gives no more than asked for, the best first', () => {
    const claims = ['a quay', 'quay quay', 'quay'].map((text, n) => aClaim({ id: `c${n}`, text }))
    expect(caseSearch({ ...none, claims })('quay', 2)).toHaveLength(2)
    expect(caseSearch({ ...none, claims })('', 2)).toEqual([])
  })
})
