import type { PackClaim, PackFacts } from '#shared/archive/pack/pack-facts'
import { toCsv } from '#shared/export/csv'
import { regionInWords } from '#shared/i18n/region-in-words'
import { translator, type Translate } from '#shared/i18n/translate'

/** The claims of a pack as CSV: a row for every piece of evidence, and for a claim that has none. */
export function claimsTable(facts: PackFacts): string {
  const t = translator(facts.language)
  const columns = [
    t('pack.column.claim'),
    t('kind'),
    t('work'),
    t('finding'),
    t('use'),
    t('pack.column.origins'),
    t('pack.column.sentences'),
    t('stance'),
    t('pack.column.quotation'),
    t('pack.column.source'),
    t('pack.column.address'),
    t('pack.column.captured'),
    'SHA-256',
  ]
  return toCsv([columns, ...facts.claims.flatMap((claim) => rowsOf(claim, facts, t))])
}

function rowsOf(claim: PackClaim, facts: PackFacts, t: Translate) {
  const lead = [
    claim.text ?? t('withheld.off-record'),
    t(`kind.${claim.kind}`),
    t(`work.${claim.work}`),
    t(`finding.${claim.finding}`),
    t(`use.${claim.use}`),
    claim.origins,
    sentencesOn(claim, facts).join(' '),
  ]
  if (claim.evidence.length === 0) return [[...lead, '', '', '', '', '', '']]
  return claim.evidence.map(({ passage: passageId, capture: captureId, stance }) => {
    const passage = facts.passages.find(({ id }) => id === passageId)
    const region = facts.regions.find(({ id }) => id === passageId)
    const words = region
      ? `${regionInWords(region, t)}: ${region.description}`
      : (passage?.quotation ?? '')
    const capture = facts.captures.find(({ id }) => id === captureId)
    const { told = null, withheld = null, parts = [] } = capture ?? {}
    return [
      ...lead,
      t(`stance.${stance}`),
      withheld === null ? words : t(`withheld.${withheld}`),
      [told?.author, told?.title, told?.publisher].filter(Boolean).join(' / '),
      told?.address ?? '',
      told?.capturedAt ?? '',
      parts[0]?.sha256 ?? '',
    ]
  })
}

function sentencesOn({ id }: PackClaim, { marks, sentences }: PackFacts): readonly number[] {
  const own = new Set(marks.filter((mark) => mark.id === id).map(({ number }) => number))
  return sentences.filter((one) => one.marks.some((mark) => own.has(mark))).map((one) => one.number)
}

/** The captures of a pack as CSV: a row for every part, what is withheld among them. */
export function capturesTable(facts: PackFacts): string {
  const t = translator(facts.language)
  const columns = [
    t('pack.column.source'),
    t('pack.column.address'),
    t('pack.column.captured'),
    t('pack.column.role'),
    'SHA-256',
    t('pack.column.file'),
    t('pack.column.reading'),
    t('pack.column.withheld'),
  ]
  const rows = facts.captures.flatMap(({ told, reading, parts }) =>
    parts.map(({ role, sha256, file, withheld }) => [
      [told?.author, told?.title, told?.publisher].filter(Boolean).join(' / '),
      told?.address ?? '',
      told?.capturedAt ?? '',
      t(`pack.role.${role}`),
      sha256,
      file ?? '',
      reading ?? '',
      withheld === null ? '' : t(`withheld.${withheld}`),
    ]),
  )
  return toCsv([columns, ...rows])
}
