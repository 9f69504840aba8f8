import { findingMarks, type Mark } from '#shared/domain/claim-mark'
import { Finding, Use } from '#shared/domain/claim'
import type { GateState } from '#shared/domain/gate-state'
import type { Translate } from '#shared/i18n/translate'

/** The shape, tone and words of how a sentence stands; those of findings are as everywhere else. */
export function gateMark(state: GateState, t: Translate): Mark & Readonly<{ what: string }> {
  const finding = Finding.safeParse(state)
  if (finding.success) return { ...findingMarks[finding.data], what: t(`finding.${finding.data}`) }
  const use = Use.extract(['hold', 'drop']).safeParse(state)
  if (use.success) return { shape: '⊘', tone: 'warn', what: t(`gate.${use.data}`) }
  switch (state) {
    case 'needs-source':
      return { shape: '○', tone: 'warn', what: t('gate.needs-source') }
    case 'off-record':
      return { shape: '⊘', tone: 'bad', what: t('desk.off-record') }
    case 'recheck':
      return { shape: '▲', tone: 'warn', what: t('work.recheck') }
    case 'cited':
      return { shape: '·', tone: 'plain', what: t('gate.cited') }
    case 'reason':
      return { shape: '✓', tone: 'plain', what: t('gate.reason') }
    case 'opinion':
    case 'observed':
    case 'known':
    case 'transition':
      return { shape: t(`gate.letter.${state}`), tone: 'plain', what: t(`desk.as.${state}`) }
    default:
      return { shape: '', tone: 'plain', what: t('gate.plain') }
  }
}
