import type { InterestMark } from '#shared/domain/interest'
import type { Language } from '#shared/domain/language'
import type { OriginCount } from '#shared/domain/origin'
import type {
  Citation,
  CitedCapture,
  CitedClaim,
  CitedPart,
  CitedPassage,
} from '#shared/export/citation'
import { momentInWords } from '#shared/export/dates-in-words'
import {
  linked,
  type Note,
  type NoteLine,
  plain,
  pointing,
  quoted,
  sourceInWords,
  strong,
} from '#shared/export/note'
import { contained, oneLine } from '#shared/export/writable'
import { interestInWords, interestPlaceInWords } from '#shared/i18n/interest-in-words'
import { regionInWords } from '#shared/i18n/region-in-words'
import { pagesInFile } from '#shared/i18n/page-in-words'
import type { Translate } from '#shared/i18n/translate'

/** The note editor and lawyer see: the claim and how it stands, and every passage down to its hash. */
export function deskNote(citation: Citation, language: Language, t: Translate): Note {
  switch (citation.cites) {
    case 'missing':
      return [[strong(t(`export.removed.${citation.was}`)), plain(pointing[language].end)]]
    case 'passage':
      return passageLines(citation.passage, null, language, t)
    case 'claim':
      return claimLines(citation.claim, language, t)
  }
}

function claimLines(claim: CitedClaim, language: Language, t: Translate): Note {
  const { colon, point, end } = pointing[language]
  const { kind, work, finding, use, origins, evidence, removed } = claim
  const standing = [
    t('kind') + colon + t(`kind.${kind}`),
    t('work') + colon + t(`work.${work}`),
    t('finding') + colon + t(`finding.${finding}`),
    t('use') + colon + t(`use.${use}`),
    originsInWords(origins, language, t),
  ]
  const lacking = [
    ...(removed > 0 ? [t('export.desk.removed', { count: removed })] : []),
    ...(evidence.length === 0 && removed === 0 ? [t('export.no-evidence')] : []),
  ]
  return [
    [strong(t('export.desk.claim') + colon), plain(contained(claim.text))],
    [plain(standing.join(point))],
    ...evidence.flatMap((passage) =>
      passageLines(passage, t(`stance.${passage.stance}`) + colon, language, t),
    ),
    ...lacking.map((words) => [strong(words), plain(end)]),
  ]
}

/** How many sources speak and how many origins stand behind them, such as 3 articles · 1 origin. */
function originsInWords(
  { sources, origins, unjudged }: OriginCount,
  language: Language,
  t: Translate,
): string {
  const counts = [
    t('origins.articles', { count: sources }),
    t('origins.origins', { count: origins }),
    ...(unjudged > 0 ? [t('origins.unjudged', { count: unjudged })] : []),
  ]
  return counts.join(pointing[language].counts)
}

/** When and how it was captured, with what there is to doubt of the time. */
function captureInWords(capture: CitedCapture, language: Language, t: Translate): string {
  const { capturedAt, savedAt, method, clockDoubt } = capture
  const words = [
    t('export.desk.captured', { at: momentInWords(capturedAt, language) }),
    t(`method.${method}`).toLowerCase(),
    ...(savedAt === null ? [] : [t('export.desk.saved', { at: momentInWords(savedAt, language) })]),
    ...(clockDoubt === null ? [] : [t('export.desk.clock', { seconds: Math.abs(clockDoubt) })]),
  ]
  return words.join(pointing[language].comma)
}

/** An interest mark, with the page's own words where it is told by words. */
function interestLine(mark: InterestMark, language: Language, t: Translate): NoteLine {
  const { colon, comma } = pointing[language]
  const words = mark.kind === 'disclosure' ? comma + quoted(oneLine(mark.words), language) : ''
  return [
    strong(t('interest') + colon),
    plain(contained(interestInWords(mark, t)) + words + comma + interestPlaceInWords(mark, t)),
  ]
}

/** What may not be done with words that are not free to be named, by the terms they were said on. */
function limitsInWords({ terms }: CitedPassage, t: Translate): string {
  if (terms === null || terms === 'on-record') return t('export.desk.unnamed')
  return t(`export.desk.terms.${terms}`)
}

/** Words between quotation marks; of a picture where in it, and that it is the reporter who describes it. */
function partInWords(part: CitedPart, language: Language, t: Translate): string {
  if (part.kind === 'text') return quoted(part.quotation, language)
  return regionInWords(part, t) + pointing[language].colon + contained(oneLine(part.description))
}

function passageLines(
  passage: CitedPassage,
  lead: string | null,
  language: Language,
  t: Translate,
): readonly NoteLine[] {
  const { comma, colon } = pointing[language]
  const { source, capture } = passage
  if (passage.withheld) {
    return [
      [...(lead === null ? [] : [strong(lead)]), strong(t('export.desk.withheld'))],
      [plain(limitsInWords(passage, t))],
      [plain(`SHA-256 ${capture.sha256}`)],
    ]
  }
  const address = capture.address ?? source.givenAddress
  const published =
    source.publishedAt === null
      ? t('export.undated')
      : t('export.desk.published', { date: momentInWords(source.publishedAt, language) })
  const others = [
    { words: t('export.desk.given'), other: source.givenAddress },
    { words: t('export.desk.canonical'), other: source.canonicalAddress },
  ].flatMap(({ words, other }) => (other === null || other === address ? [] : [{ words, other }]))
  return [
    [...(lead === null ? [] : [strong(lead)]), plain(partInWords(passage.part, language, t))],
    [
      plain(`${sourceInWords(passage, language, t)}${comma}${published}`),
      ...(passage.pages === null ? [] : [plain(comma + contained(pagesInFile(passage.pages, t)))]),
      ...(passage.unnamed ? [plain(comma), strong(limitsInWords(passage, t))] : []),
    ],
    [
      plain(captureInWords(capture, language, t)),
      ...(address === null ? [] : [plain(comma), linked(address)]),
    ],
    ...passage.interests.map((mark) => interestLine(mark, language, t)),
    ...others.map(({ words, other }) => [plain(words + colon), linked(other)]),
    [plain(`SHA-256 ${capture.sha256}`)],
  ]
}
