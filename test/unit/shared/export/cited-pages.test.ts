import { expect, it } from 'vitest'
import type { Language } from '#shared/domain/language'
import type { PassagePages } from '#shared/domain/page'
import { resolveCitation } from '#shared/export/case-view'
import type { CitationTarget } from '#shared/export/citation'
import { deskNote } from '#shared/export/desk-note'
import { publicationNote } from '#shared/export/publication-note'
import { translator } from '#shared/i18n/translate'
import { caseView, claim, evidence, harbour, passage } from '../../../support/export-case'

const on = (first: number, label: string | null = null, last = first): PassagePages => ({
  first: { number: first, label },
  last: { number: last, label: first === last ? label : null },
})
const minutes = (id: string, pages: PassagePages | null) => ({
  ...passage(id, 's-minutes', 'c-minutes', 'All quays were inspected.'),
  pages,
})
const view = caseView({
  ...harbour,
  passages: [
    minutes('p-12', on(12)),
    minutes('p-preface', on(14, 'xii')),
    minutes('p-over', on(3, null, 4)),
    minutes('p-none', null),
  ],
  claims: [claim('k', 'All quays were inspected'), claim('k-anon', 'A word', { use: 'anon' })],
  evidence: [
    evidence('e-1', 'k', 'p-12'),
    evidence('e-2', 'k', 'p-over'),
    evidence('e-3', 'k', 'p-12'),
    evidence('e-4', 'k', 'p-preface', 'context'),
  ],
})

function note(write: typeof deskNote, target: CitationTarget, language: Language, of = view) {
  const lines = write(resolveCitation(of, target), language, translator(language))
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
}
const cite = (passageId: string) => ({ kind: 'passage', passageId }) as const

it('a footnote for readers names the page as it is printed', () => {
  expect(note(publicationNote, cite('p-12'), 'en')).toBe(
    '“Minutes of the Harbour Board”, Harbour Board, undated, p. 12 (captured 22 November 2026).',
  )
  expect(note(publicationNote, cite('p-12'), 'ja')).toBe(
    '「Minutes of the Harbour Board」Harbour Board、日付不明、12ページ（2026年11月22日取得）。',
  )
  expect(note(publicationNote, cite('p-preface'), 'en')).toContain(', undated, p. xii (')
  expect(note(publicationNote, cite('p-over'), 'ja')).toContain('、3〜4ページ（')
  expect(note(publicationNote, cite('p-none'), 'en')).not.toContain('p. ')
})

it('of a claim all pages of one source are named once, in the order of the document', () => {
  expect(note(publicationNote, { kind: 'claim', claimId: 'k' }, 'en')).toBe(
    '“Minutes of the Harbour Board”, Harbour Board, undated, pp. 3–4, p. 12 (captured 22 November 2026); see also “Minutes of the Harbour Board”, Harbour Board, undated, p. xii (captured 22 November 2026).',
  )
})

it('the note for the desk also tells where the page is in the file', () => {
  expect(note(deskNote, cite('p-preface'), 'en')).toContain(
    'undated, p. xii (in the file: p. 14)\n',
  )
  expect(note(deskNote, cite('p-12'), 'ja')).toContain('、12ページ\n')
  expect(note(deskNote, cite('p-none'), 'en')).not.toContain('p. ')
})

it('a source that is not to be named is not given away by its page', () => {
  const anonymous = caseView({
    ...harbour,
    passages: [minutes('p-12', on(12))],
    claims: [claim('k-anon', 'A word', { use: 'anon' })],
    evidence: [evidence('e', 'k-anon', 'p-12')],
  })
  expect(note(publicationNote, cite('p-12'), 'en', anonymous)).toBe(
    'Source not named, by agreement.',
  )
})

it('a label that turns what is after it round is closed', () => {
  const hostile = caseView({ ...harbour, passages: [minutes('p', on(2, '\u202exi'))] })
  expect(note(publicationNote, cite('p'), 'en', hostile)).toContain('p. \u202exi\u202c (captured')
})
