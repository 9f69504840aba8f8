import type { DeskFinding } from '#shared/check/desk-finding'
import type { Translate } from '#shared/i18n/translate'
import type { Tone } from '../../ui/Chip'

/** The shape, tone and words under which a finding is shown wherever it is shown. */
export type FindingMark = Readonly<{ shape: string; tone: Tone; what: string }>

export function findingMark(finding: DeskFinding, t: Translate): FindingMark {
  switch (finding.rule) {
    case 'uncited':
      return { shape: '○', tone: 'warn', what: t('desk.uncited') }
    case 'lost-citation': {
      const what = t('desk.lost-citation', { count: finding.marks.length })
      return { shape: '×', tone: 'bad', what }
    }
    case 'off-record':
      return { shape: '⊘', tone: 'bad', what: t('desk.off-record') }
    case 'background':
      return { shape: '⊘', tone: 'bad', what: t('desk.background') }
    case 'source-changed':
      return { shape: '▲', tone: 'warn', what: t('desk.source-changed') }
    case 'quotation':
      switch (finding.quotation.verdict) {
        case 'width-or-space':
          return { shape: '≈', tone: 'plain', what: t('desk.width-or-space') }
        case 'not-found':
          return { shape: '?', tone: 'bad', what: t('desk.not-found') }
        default:
          return { shape: '≠', tone: 'bad', what: t('desk.differs') }
      }
  }
}
