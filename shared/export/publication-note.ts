import type { Language } from '#shared/domain/language'
import type { PassagePages } from '#shared/domain/page'
import type { Citation, CitedClaim, CitedEvidence, CitedPassage } from '#shared/export/citation'
import { dayInWords } from '#shared/export/dates-in-words'
import type { TextInline } from '#shared/export/document'
import { linked, type Note, plain, pointing, sourceInWords } from '#shared/export/note'
import { grouped } from '#shared/grouped'
import { contained } from '#shared/export/writable'
import { pagesCited } from '#shared/i18n/page-in-words'
import type { Translate } from '#shared/i18n/translate'

/**
 * The footnote a reader sees: author, title, publisher, date, address, date of capture.
 * Of a document also its page, as it is printed there.
 * ja: 山田花子「題名」中央日報、2024年12月23日、https://…（2026年11月22日取得）。
 * en: Jane Doe, “Title”, The Courier, 23 December 2024, https://… (captured 22 November 2026).
 * Of a claim all evidence is named, what contradicts it after "but see", context after "see also".
 */
export function publicationNote(citation: Citation, language: Language, t: Translate): Note {
  const { end } = pointing[language]
  return [[...wordsOf(citation, language, t), plain(end)]]
}

function wordsOf(citation: Citation, language: Language, t: Translate): readonly TextInline[] {
  switch (citation.cites) {
    case 'missing':
      return [plain(t(`export.removed.${citation.was}`))]
    case 'passage':
      return reference(citation.passage, [citation.passage.pages], language, t)
    case 'claim':
      return ofClaim(citation.claim, language, t)
  }
}

function ofClaim(claim: CitedClaim, language: Language, t: Translate): readonly TextInline[] {
  if (claim.evidence.length === 0) {
    return [plain(t(claim.removed > 0 ? 'export.removed.passage' : 'export.no-evidence'))]
  }
  const { between } = pointing[language]
  return distinct(claim.evidence).flatMap(({ evidence, pages }, index, all) => {
    const begins = evidence.stance !== all[index - 1]?.evidence.stance
    const signal = begins ? signalOf(evidence, claim, language, t) : ''
    return [
      plain(index > 0 ? between + signal : capital(signal)),
      ...reference(evidence, pages, language, t),
    ]
  })
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A sentence may cite a claim to refute it: where nothing supports it, what refutes it goes first. */
function signalOf(evidence: CitedEvidence, claim: CitedClaim, language: Language, t: Translate) {
  const { colon } = pointing[language]
  const after = language === 'ja' ? colon : ' '
  if (evidence.stance === 'context') return t('export.see-also') + after
  const supported = claim.evidence.some(({ stance }) => stance === 'supports')
  return evidence.stance === 'contradicts' && supported ? t('export.but-see') + after : ''
}

type Pages = readonly (PassagePages | null)[]

/** Each source once for each way it bears on the claim, with all its pages that are cited. */
function distinct(
  evidence: readonly CitedEvidence[],
): readonly Readonly<{ evidence: CitedEvidence; pages: Pages }>[] {
  const groups = grouped(evidence, ({ stance, source, capture, unnamed }) =>
    JSON.stringify([stance, unnamed || [source.id, capture.capturedAt]]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ evidence: first, pages: group.map(({ pages }) => pages) }] : []
  })
}

/** The pages in the order of the document, each named once. */
function cited(pages: Pages, language: Language, t: Translate): string {
  const inOrder = pages
    .filter((one) => one !== null)
    .toSorted((a, b) => a.first.number - b.first.number || a.last.number - b.last.number)
  const words = new Set(inOrder.map((one) => contained(pagesCited(one, t))))
  return [...words].join(pointing[language].comma)
}

function reference(
  passage: CitedPassage,
  pages: Pages,
  language: Language,
  t: Translate,
): readonly TextInline[] {
  if (passage.unnamed) return [plain(t('export.unnamed'))]
  const { comma, aside } = pointing[language]
  const { publishedAt } = passage.source
  const { savedAt, capturedAt } = passage.capture
  const seen = savedAt
    ? t('export.saved', { date: dayInWords(savedAt, language) })
    : t('export.captured', { date: dayInWords(capturedAt, language) })
  const where = cited(pages, language, t)
  return [
    plain(sourceInWords(passage, language, t) + comma),
    plain(publishedAt === null ? t('export.undated') : dayInWords(publishedAt, language)),
    ...(where === '' ? [] : [plain(comma + where)]),
    ...(passage.address === null ? [] : [plain(comma), linked(passage.address)]),
    plain(aside[0] + seen + aside[1]),
  ]
}
