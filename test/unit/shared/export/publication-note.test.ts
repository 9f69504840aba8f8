import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/domain/language'
import { type CaseView, resolveCitation } from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'
import { publicationNote } from '#shared/export/publication-note'
import { translator } from '#shared/i18n/translate'
import {
  capture,
  caseView,
  claim,
  evidence,
  harbour,
  passage,
  source,
} from '../../../support/export-case'

function note(target: CitationTarget, language: Language, view: CaseView = caseView(harbour)) {
  const lines = publicationNote(resolveCitation(view, target), language, translator(language))
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
}

const courier = { kind: 'passage', passageId: 'p-courier' } as const
const lapse = { kind: 'claim', claimId: 'k-lapse' } as const

describe('a footnote for readers', () => {
  it('is in the form of Japanese papers', () => {
    expect(note(courier, 'ja')).toBe(
      '北村透「港湾局、岸壁の検査を3年間行わず」湾岸新報、2024年12月23日、https://wangan.example/news/0412（2026年11月22日取得）。',
    )
  })

  it('is in the form of British papers', () => {
    expect(note(courier, 'en')).toBe(
      '北村透, “港湾局、岸壁の検査を3年間行わず”, 湾岸新報, 23 December 2024, https://wangan.example/news/0412 (captured 22 November 2026).',
    )
  })

  it('links the address and nothing else', () => {
    const [line] = publicationNote(
      resolveCitation(caseView(harbour), courier),
      'ja',
      translator('ja'),
    )
    expect(line?.filter(({ link }) => link !== null).map(({ text, link }) => [text, link])).toEqual(
      [['https://wangan.example/news/0412', 'https://wangan.example/news/0412']],
    )
  })

  it('says so when date and address are not known, and does without a title', () => {
    expect(note({ kind: 'passage', passageId: 'p-minutes' }, 'en')).toBe(
      '“Minutes of the Harbour Board”, Harbour Board, undated (captured 22 November 2026).',
    )
    expect(note({ kind: 'passage', passageId: 'p-post' }, 'ja')).toBe(
      '@port_watch、Waves、2024年12月、https://waves.example/port_watch/77（2026年11月22日取得）。',
    )
  })

  it('names all evidence of a claim, and what is against it as such', () => {
    expect(note(lapse, 'en')).toMatch(/^@port_watch, .*; 北村透, .*; but see “Minutes .*\)\.$/)
    expect(note(lapse, 'ja')).toMatch(/^@port_watch、.*；北村透「.*；反する資料：「Minutes .*）。$/)
  })

  it('puts first, without a signal, what refutes a claim that nothing supports', () => {
    const view = caseView({
      ...harbour,
      evidence: [
        evidence('e-1', 'k-bare', 'p-courier', 'context'),
        evidence('e-2', 'k-bare', 'p-minutes', 'contradicts'),
      ],
    })
    expect(note({ kind: 'claim', claimId: 'k-bare' }, 'en', view)).toMatch(
      /^“Minutes .*; see also 北村透/,
    )
  })

  it('gives its signal once for all that it goes for', () => {
    const view = caseView({
      ...harbour,
      evidence: [
        evidence('e-1', 'k-bare', 'p-minutes'),
        evidence('e-2', 'k-bare', 'p-courier', 'contradicts'),
        evidence('e-3', 'k-bare', 'p-post', 'contradicts'),
      ],
    })
    expect(note({ kind: 'claim', claimId: 'k-bare' }, 'en', view)).toMatch(
      /^“Minutes .*; but see 北村透, .*; @port_watch, /,
    )
  })

  it('names one who is author and publisher once, and says of what has no name that it has none', () => {
    const named = (facts: Parameters<typeof source>[1]) =>
      note(courier, 'en', caseView({ ...harbour, sources: [source('s-courier', facts)] }))
    expect(named({ author: 'Harbour Board', publisher: 'Harbour Board' })).toMatch(
      /^Harbour Board, undated, /,
    )
    expect(named({})).toMatch(/^untitled, undated, /)
    expect(named({ publisher: 'Harbour Board' })).toMatch(/^Harbour Board, undated, /)
    expect(named({ title: 'Minutes' })).toMatch(/^“Minutes”, undated, /)
    expect(named({ author: 'Okada' })).toMatch(/^Okada, undated, /)
  })

  it('begins with a capital where context is all there is', () => {
    const context = evidence('e-1', 'k-bare', 'p-courier', 'context')
    const view = caseView({ ...harbour, evidence: [context] })
    expect(note({ kind: 'claim', claimId: 'k-bare' }, 'en', view)).toMatch(/^See also 北村透/)
  })

  it('names one source once, however many of its passages are evidence', () => {
    const view = caseView({
      ...harbour,
      passages: [
        ...(harbour.passages ?? []),
        passage('p-courier-2', 's-courier', 'c-courier', '局長は認めた'),
      ],
      evidence: [evidence('e-1', 'k-bare', 'p-courier'), evidence('e-2', 'k-bare', 'p-courier-2')],
    })
    expect(note({ kind: 'claim', claimId: 'k-bare' }, 'ja', view)).toBe(note(courier, 'ja'))
  })

  it('names one source apart for each way it bears on a claim, and for each capture', () => {
    const passages = [
      ...(harbour.passages ?? []),
      passage('p-later', 's-courier', 'c-later', '局長は認めた'),
    ]
    const later = {
      ...capture('c-later', 's-courier', null),
      capturedAt: '2026-12-01T08:00:00+09:00',
    }
    const captures = [...(harbour.captures ?? []), later]
    const bare = { kind: 'claim', claimId: 'k-bare' } as const
    const told = (pieces: readonly ReturnType<typeof evidence>[]) =>
      note(bare, 'en', caseView({ ...harbour, captures, passages, evidence: pieces }))
    expect(
      told([
        evidence('e-1', 'k-bare', 'p-courier'),
        evidence('e-2', 'k-bare', 'p-courier', 'contradicts'),
      ]),
    ).toMatch(/^北村透, [^;]*; but see 北村透, [^;]*$/)
    expect(
      told([evidence('e-1', 'k-bare', 'p-courier'), evidence('e-2', 'k-bare', 'p-later')]),
    ).toMatch(/22 November 2026\); 北村透, .*1 December 2026\)\.$/)
  })

  it('says once that sources are not named, however many there are', () => {
    const view = caseView({
      ...harbour,
      claims: [claim('k-anon', '内部の話', { use: 'anon' })],
      evidence: [evidence('e-1', 'k-anon', 'p-courier'), evidence('e-2', 'k-anon', 'p-minutes')],
    })
    expect(note({ kind: 'claim', claimId: 'k-anon' }, 'ja', view)).toBe('匿名を条件とする情報源。')
  })

  it('does not name a source of what is usable only without names, by claim or by passage', () => {
    const view = caseView({
      ...harbour,
      claims: [claim('k-anon', '内部の話', { use: 'anon' })],
      evidence: [evidence('e-1', 'k-anon', 'p-courier')],
    })
    const unnamed = '匿名を条件とする情報源。'
    expect(note({ kind: 'claim', claimId: 'k-anon' }, 'ja', view)).toBe(unnamed)
    expect(note(courier, 'ja', view)).toBe(unnamed)
  })

  it('says what is lacking', () => {
    expect(note({ kind: 'passage', passageId: 'gone' }, 'ja')).toBe(
      'ここで引いていた箇所は案件から削除されています。',
    )
    expect(note({ kind: 'claim', claimId: 'gone' }, 'en')).toBe(
      'The claim cited here has been removed from the case.',
    )
    expect(note({ kind: 'claim', claimId: 'k-bare' }, 'en')).toBe(
      'No evidence has been put to the claim cited here.',
    )
    const emptied = caseView({
      ...harbour,
      passages: [],
      evidence: [evidence('e-1', 'k-lapse', 'p-courier')],
    })
    expect(note(lapse, 'en', emptied)).toBe(
      'The passage cited here has been removed from the case.',
    )
  })

  it('closes what a hostile title turns round before the rest of the note', () => {
    const [first, ...others] = harbour.sources ?? []
    if (!first) throw new Error('no source')
    const facts = { ...first.facts, title: { page: '\u202eelttit', own: null } }
    const view = caseView({ ...harbour, sources: [{ ...first, facts }, ...others] })
    expect(note(courier, 'en', view)).toContain('“\u202eelttit\u202c”, 湾岸新報')
    const hostile = source('s-courier', { author: '\u202erohtua', publisher: '\u202erehsilbup' })
    expect(note(courier, 'en', caseView({ ...harbour, sources: [hostile] }))).toMatch(
      /^\u202erohtua\u202c, \u202erehsilbup\u202c, undated, /,
    )
  })
})
