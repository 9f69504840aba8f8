import type { DeskFinding, ImpossibleDate, NotGiven } from '#shared/check/desk-finding'
import type { DeskRule, Settlement } from '#shared/domain/settlement'
import type { Translate } from '#shared/i18n/translate'

/** What a finding says in a few words. */
export function findingInWords(finding: DeskFinding, t: Translate): string {
  switch (finding.rule) {
    case 'lost-citation':
      return t('desk.lost-citation', { count: finding.marks.length })
    case 'quotation':
      switch (finding.quotation.verdict) {
        case 'width-or-space':
        case 'not-found':
          return t(`desk.${finding.quotation.verdict}`)
        default:
          return t('desk.differs')
      }
    default:
      return t(`desk.${finding.rule}`)
  }
}

/** A figure or date that no cited passage gives, with what the passage has instead, or where else it is. */
export function missingInWords({ text, nearest, elsewhere }: NotGiven, t: Translate): string {
  if (nearest !== null) return t('desk.missing.nearest', { text, nearest })
  return elsewhere ? t('desk.missing.elsewhere', { text }) : text
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A date that cannot be, with the weekday that it fell on where it is one. */
export function impossibleInWords({ text, date, weekday }: ImpossibleDate, t: Translate): string {
  const name = weekdays[weekday ?? -1]
  if (date === null || name === undefined) return t('desk.impossible-date.none', { text })
  return t('desk.impossible-date.weekday', { text, date, weekday: t(`desk.weekday.${name}`) })
}

/** What a rule asks about, where the finding itself is not at hand. */
export function ruleInWords(rule: DeskRule, t: Translate): string {
  return rule === 'lost-citation' ? t('desk.lost-citation', { count: 1 }) : t(`desk.${rule}`)
}

/** How a finding was settled: what its sentence is, and the reason where one was given. */
export function settledInWords(
  { as, reason }: Pick<Settlement, 'as' | 'reason'>,
  t: Translate,
): string {
  if (as === 'reason') return reason
  return reason === ''
    ? t(`desk.as.${as}`)
    : t('desk.as.because', { as: t(`desk.as.${as}`), reason })
}
