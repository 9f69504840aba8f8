import type { FileState } from '#shared/archive/pack/check-pack'
import { isWhole, type Found } from './check'
import { around, element, foreign, status } from './elements'
import { logView } from './log-view'
import type { Say } from './words'

/** What was found of the pack that was given: what differs by name, then the log. */
export function foundView(found: Found, lines: number, say: Say): HTMLElement {
  const { name: file, files, log } = found
  const count = (...states: readonly FileState[]) =>
    files.filter(({ state }) => states.includes(state)).length
  const faulty = files.filter(({ state }) => state !== 'intact')
  const whole = isWhole(found, lines)
  return element(
    'div',
    { class: 'found', 'data-whole': String(whole) },
    element(
      'p',
      { class: 'verdict' },
      status(
        whole ? 'ok' : 'bad',
        ...around(say(whole ? 'packPage.whole' : 'packPage.faulty', { file: '\0' }), file),
      ),
    ),
    element(
      'p',
      {},
      say('packPage.counts', {
        intact: count('intact'),
        differs: count('differs', 'unreadable'),
        missing: count('missing'),
        extra: count('extra'),
      }),
    ),
    faulty.length === 0
      ? null
      : element(
          'ul',
          { class: 'faulty' },
          ...faulty.map(({ path, state }) =>
            element(
              'li',
              {},
              status('bad', say(`packPage.file.${state}`)),
              ' ',
              element('code', {}, foreign(path)),
            ),
          ),
        ),
    log && logView(say('packPage.log.given'), log, lines, say),
  )
}
