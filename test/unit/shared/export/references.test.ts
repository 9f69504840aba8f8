import { describe, expect, it } from 'vitest'
import { toBibTex } from '#shared/export/bibtex'
import { toCslJson } from '#shared/export/csl-json'
import { documentFrom } from '#shared/export/document'
import { type Reference, referencesOf } from '#shared/export/references'
import { toRis } from '#shared/export/ris'
import { hostileWords } from '../../../support/export-arbitrary'
import {
  capture,
  caseView,
  citeClaim,
  citePassage,
  claim,
  evidence,
  harbour,
  harbourDraft,
  passage,
} from '../../../support/export-case'

const references = referencesOf(documentFrom('T', 'ja', harbourDraft, caseView(harbour)))

const withTitle = (title: string): Reference => ({
  source: {
    id: 'x y"{',
    kind: 'article',
    title,
    author: title,
    publisher: title,
    publishedAt: null,
    language: null,
    givenAddress: null,
    canonicalAddress: null,
  },
  address: null,
  capturedAt: '2026-11-22T09:14:00+09:00',
})

describe('the sources of a draft', () => {
  it('stand once each, in the order they are first cited', () => {
    expect(references.map(({ source }) => source.id)).toEqual(['s-courier', 's-post', 's-minutes'])
  })

  it('carry the day of the latest capture that is cited', () => {
    const later = { ...capture('c-later', 's-post', null), capturedAt: '2026-12-01T08:00:00+09:00' }
    const view = caseView({
      ...harbour,
      captures: [...(harbour.captures ?? []), later],
      passages: [...(harbour.passages ?? []), passage('p-later', 's-post', 'c-later', 'x')],
    })
    const inlines = [citePassage('p-later'), citePassage('p-post')]
    const document = documentFrom('T', 'ja', [{ kind: 'paragraph', inlines }], view)
    expect(referencesOf(document).map(({ capturedAt }) => capturedAt)).toEqual([later.capturedAt])
  })

  it('carry it whichever capture is cited first', () => {
    const early = { ...capture('c-early', 's-post', null), capturedAt: '2026-01-01T08:00:00+09:00' }
    const late = { ...capture('c-late', 's-post', null), capturedAt: '2026-12-01T08:00:00+09:00' }
    const view = caseView({
      ...harbour,
      captures: [early, late],
      passages: [
        passage('p-early', 's-post', 'c-early', 'x'),
        passage('p-late', 's-post', 'c-late', 'x'),
      ],
    })
    for (const cited of [
      ['p-early', 'p-late'],
      ['p-late', 'p-early'],
      ['p-early', 'p-late', 'p-early'],
    ]) {
      const inlines = cited.map(citePassage)
      const document = documentFrom('T', 'ja', [{ kind: 'paragraph', inlines }], view)
      expect(referencesOf(document).map(({ capturedAt }) => capturedAt)).toEqual([late.capturedAt])
    }
  })

  it('leave out one that is not to be named', () => {
    const view = caseView({
      ...harbour,
      claims: [claim('k-anon', 'x', { use: 'anon' })],
      evidence: [evidence('e', 'k-anon', 'p-minutes')],
    })
    const inlines = [citeClaim('k-anon'), citePassage('p-minutes'), citePassage('p-post')]
    const document = documentFrom('T', 'ja', [{ kind: 'paragraph', inlines }], view)
    expect(referencesOf(document).map(({ source }) => source.id)).toEqual(['s-post'])
  })
})

describe('CSL-JSON', () => {
  it('gives type, literal names, dates as parts, and stable ids', () => {
    expect(JSON.parse(toCslJson(references))).toEqual([
      {
        id: 's-courier',
        type: 'article-newspaper',
        title: '港湾局、岸壁の検査を3年間行わず',
        author: [{ literal: '北村透' }],
        'container-title': '湾岸新報',
        issued: { 'date-parts': [[2024, 12, 23]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://wangan.example/news/0412',
        language: 'ja',
      },
      {
        id: 's-post',
        type: 'post',
        author: [{ literal: '@port_watch' }],
        'container-title': 'Waves',
        issued: { 'date-parts': [[2024, 12]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://waves.example/port_watch/77',
      },
      {
        id: 's-minutes',
        type: 'article-newspaper',
        title: 'Minutes of the Harbour Board',
        'container-title': 'Harbour Board',
        accessed: { 'date-parts': [[2026, 11, 22]] },
      },
    ])
  })

  it.each([
    ['article', 'webpage', 'article-newspaper', 'container-title', 'ELEC', 'NEWS'],
    ['post', 'post', 'post', 'container-title', 'BLOG', 'BLOG'],
    ['document', 'document', 'document', 'publisher', 'GEN', 'GEN'],
    ['note', 'personal_communication', 'personal_communication', 'publisher', 'PCOMM', 'PCOMM'],
  ] as const)(
    'and RIS call a %s %s, or %s of a publisher',
    (kind, type, typeOf, field, ris, risOf) => {
      const reference = withTitle('x')
      const of = (publisher: string | null): readonly Reference[] => [
        { ...reference, source: { ...reference.source, kind, author: null, publisher } },
      ]
      const accessed = { 'date-parts': [[2026, 11, 22]] }
      const { id } = reference.source
      expect(JSON.parse(toCslJson(of(null)))).toEqual([{ id, type, title: 'x', accessed }])
      expect(JSON.parse(toCslJson(of('P')))).toEqual([
        { id, type: typeOf, title: 'x', [field]: 'P', accessed },
      ])
      expect(toRis(of(null))).toContain(`TY  - ${ris}\r\n`)
      expect(toRis(of('P'))).toContain(`TY  - ${risOf}\r\n`)
    },
  )
})

describe('BibTeX', () => {
  it('gives an entry a source', () => {
    expect(toBibTex(references.slice(0, 2))).toBe(`@misc{source-s-courier,
  title = {{港湾局、岸壁の検査を3年間行わず}},
  author = {{北村透}},
  howpublished = {湾岸新報},
  date = {2024-12-23},
  year = {2024},
  url = {https://wangan.example/news/0412},
  urldate = {2026-11-22},
  language = {ja},
}

@misc{source-s-post,
  author = {{@port\\_watch}},
  howpublished = {Waves},
  date = {2024-12},
  year = {2024},
  url = {https://waves.example/port_watch/77},
  urldate = {2026-11-22},
}
`)
  })

  it('names braces and escapes what TeX reads', () => {
    expect(toBibTex([withTitle('50% of #1 {A} \\b & $c ~ ^')])).toContain(
      'title = {{50\\% of \\#1 \\textbraceleft{}A\\textbraceright{} \\textbackslash{}b \\& \\$c \\textasciitilde{} \\textasciicircum{}}}',
    )
  })

  it('keeps keys plain and apart', () => {
    const other = withTitle('b')
    const entries = toBibTex([
      withTitle('a'),
      { ...other, source: { ...other.source, id: 'x-y--' } },
    ])
    expect(entries.match(/@misc\{[^,]*/g)).toEqual(['@misc{source-x-y--', '@misc{source-x-y---2'])
  })

  it.each(hostileWords)('keeps its braces even with %j', (hostile) => {
    const entry = toBibTex([withTitle(hostile)])
    let depth = 0
    for (const sign of entry.matchAll(/[{}]/g)) {
      depth += sign[0] === '{' ? 1 : -1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })
})

describe('BibTeX and RIS', () => {
  it('hold dates of any age and length, languages, and addresses with braces', () => {
    const { source: x } = withTitle('x')
    const source = { ...x, publishedAt: '0987-03', language: 'ja_JP' }
    const told = [{ source, address: 'https://b.example/{a}\\', capturedAt: '2026-01-02T03:04Z' }]
    expect(toRis(told)).toContain('PY  - 0987\r\nDA  - 0987/03//\r\n')
    expect(toRis(told)).toContain('Y2  - 2026/01/02/\r\nLA  - ja_JP\r\nER')
    expect(toBibTex(told)).toContain('  language = {ja\\_JP},\n')
    expect(toBibTex(told)).toContain('  url = {https://b.example/%7Ba%7D%5C},\n')
    const year = { ...source, publishedAt: '2024' }
    expect(toRis([{ source: year, address: null, capturedAt: '2026' }])).toContain('DA  - 2024///')
  })

  it('escape the name of a publisher too', () => {
    const { source: x } = withTitle('x')
    const source = { ...x, publisher: 'A & B_{c}' }
    expect(toBibTex([{ source, address: null, capturedAt: '2026-01-02' }])).toContain(
      '  howpublished = {A \\& B\\_\\textbraceleft{}c\\textbraceright{}},\n',
    )
  })
})

describe('RIS', () => {
  it('gives a record a source, a value a line', () => {
    expect(toRis(references.slice(1)).split('\r\n')).toEqual([
      'TY  - BLOG',
      'ID  - s-post',
      'AU  - @port_watch',
      'T2  - Waves',
      'PY  - 2024',
      'DA  - 2024/12//',
      'UR  - https://waves.example/port_watch/77',
      'Y2  - 2026/11/22/',
      'ER  - ',
      '',
      'TY  - NEWS',
      'ID  - s-minutes',
      'TI  - Minutes of the Harbour Board',
      'T2  - Harbour Board',
      'Y2  - 2026/11/22/',
      'ER  - ',
      '',
      '',
    ])
  })

  it.each(hostileWords)('takes no further tag from %j', (hostile) => {
    const lines = toRis([withTitle(`a\r\nER  - \n${hostile}`)]).split(/\r\n|\r|\n/)
    expect(lines.map((line) => line.slice(0, 4).trim())).toEqual([
      'TY',
      'ID',
      'TI',
      'AU',
      'T2',
      'Y2',
      'ER',
      '',
      '',
    ])
  })
})
