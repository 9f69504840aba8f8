import type { DeskFinding } from '#shared/check/desk-finding'
import { findingInWords } from '#shared/i18n/finding-in-words'
import type { Translate } from '#shared/i18n/translate'
import type { Tone } from '../../ui/Chip'

/** The shape, tone and words under which a finding is shown wherever it is shown. */
export type FindingMark = Readonly<{ shape: string; tone: Tone; what: string }>

export function findingMark(finding: DeskFinding, t: Translate): FindingMark {
  return { ...shapeOf(finding), what: findingInWords(finding, t) }
}

function shapeOf(finding: DeskFinding): Pick<FindingMark, 'shape' | 'tone'> {
  switch (finding.rule) {
    case 'uncited':
      return { shape: '○', tone: 'warn' }
    case 'lost-citation':
      return { shape: '×', tone: 'bad' }
    case 'off-record':
    case 'background':
      return { shape: '⊘', tone: 'bad' }
    case 'cut-off-post':
      return { shape: '…', tone: 'warn' }
    case 'said-by-other':
      return { shape: '≠', tone: 'bad' }
    case 'name-misspelt':
      return { shape: '≈', tone: 'warn' }
    case 'much-quoted':
      return { shape: '”', tone: 'warn' }
    case 'source-changed':
      return { shape: '▲', tone: 'warn' }
    case 'figure-not-given':
    case 'date-not-given':
    case 'impossible-date':
      return { shape: '#', tone: 'warn' }
    case 'use':
      return { shape: '⊘', tone: 'bad' }
    case 'allegation-as-fact':
      return { shape: '!', tone: 'bad' }
    case 'no-reply':
      return { shape: '◔', tone: 'bad' }
    case 'contradicted':
      return { shape: '▼', tone: 'bad' }
    case 'interest':
      return { shape: '◇', tone: 'warn' }
    case 'single-origin':
      return { shape: '◐', tone: 'warn' }
    case 'quotation':
      switch (finding.quotation.verdict) {
        case 'width-or-space':
          return { shape: '≈', tone: 'plain' }
        case 'not-found':
          return { shape: '?', tone: 'bad' }
        default:
          return { shape: '≠', tone: 'bad' }
      }
  }
}
