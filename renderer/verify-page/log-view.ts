import type { CheckedLog } from '#shared/archive/pack/check-pack'
import { element, status } from './elements'
import type { Say } from './words'

/** How the chain of a log stands, beside how many lines it is to have. */
export function logView(title: string, log: CheckedLog, all: number, say: Say): HTMLElement {
  const { lines, sealed, brokenAt } = log
  const isWhole = brokenAt === null && lines === all
  return element(
    'div',
    { class: 'finding' },
    element('b', {}, title),
    brokenAt === null
      ? status(isWhole ? 'ok' : 'bad', say('packPage.log.whole', { count: lines }))
      : status('bad', say('packPage.log.broken', { line: brokenAt })),
    lines === all ? null : element('p', {}, say('packPage.log.short', { given: lines, all })),
    sealed === 0 ? null : element('p', {}, say('packPage.log.sealed', { count: sealed })),
  )
}
