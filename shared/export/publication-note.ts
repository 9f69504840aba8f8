import type { Language } from '#shared/domain/language'
import type { Citation, CitedClaim, CitedEvidence, CitedPassage } from '#shared/export/citation'
import { dayInWords } from '#shared/export/dates-in-words'
import type { TextInline } from '#shared/export/document'
import { linked, type Note, plain, pointing, sourceInWords } from '#shared/export/note'
import type { Translate } from '#shared/i18n/translate'

/**
 * The footnote a reader sees: author, title, publisher, date, address, date of capture.
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
      return reference(citation.passage, language, t)
    case 'claim':
      return ofClaim(citation.claim, language, t)
  }
}

function ofClaim(claim: CitedClaim, language: Language, t: Translate): readonly TextInline[] {
  if (claim.evidence.length === 0) {
    return [plain(t(claim.removed > 0 ? 'export.removed.passage' : 'export.no-evidence'))]
  }
  const { between } = pointing[language]
  return distinct(claim.evidence).flatMap((evidence, index, all) => {
    const begins = evidence.stance !== all[index - 1]?.stance
    const signal = begins ? signalOf(evidence, claim, language, t) : ''
    return [
      plain(index > 0 ? between + signal : capital(signal)),
      ...reference(evidence, language, t),
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

/** Each source once for each way it bears on the claim. */
function distinct(evidence: readonly CitedEvidence[]): readonly CitedEvidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ stance, source, capture, unnamed }) => {
    const key = JSON.stringify([stance, unnamed || [source.id, capture.capturedAt]])
    return !seen.has(key) && seen.add(key)
  })
}

function reference(passage: CitedPassage, language: Language, t: Translate): readonly TextInline[] {
  if (passage.unnamed) return [plain(t('export.unnamed'))]
  const { comma, aside } = pointing[language]
  const { publishedAt } = passage.source
  const { savedAt, capturedAt } = passage.capture
  const seen = savedAt
    ? t('export.saved', { date: dayInWords(savedAt, language) })
    : t('export.captured', { date: dayInWords(capturedAt, language) })
  return [
    plain(sourceInWords(passage, language, t) + comma),
    plain(publishedAt === null ? t('export.undated') : dayInWords(publishedAt, language)),
    ...(passage.address === null ? [] : [plain(comma), linked(passage.address)]),
    plain(aside[0] + seen + aside[1]),
  ]
}
