import type { PackCapture } from '#shared/archive/pack/pack-facts'
import { momentInWords } from '#shared/export/dates-in-words'
import { element, foreign, status } from './elements'
import type { Shown } from './shown'

/** A capture down to its hashes: who, when, where, and each part with what was found of its file. */
export function captureView(id: string, shown: Shown): HTMLElement {
  const { carried, say } = shown
  const capture = carried.facts.captures.find((one) => one.id === id)
  if (!capture) return element('p', {}, say('packPage.gone.passage'))
  return element(
    'div',
    { class: 'capture' },
    capture.withheld === null
      ? null
      : element('p', {}, status('plain', say(`withheld.${capture.withheld}`))),
    ...toldLines(capture, shown),
    element(
      'ul',
      { class: 'parts' },
      ...capture.parts.map((part) =>
        element(
          'li',
          {},
          `${say(`pack.role.${part.role}`)} `,
          element('code', {}, `SHA-256 ${part.sha256}`),
          part.withheld === null || capture.withheld !== null
            ? null
            : element('span', {}, ' ', status('plain', say(`withheld.${part.withheld}`))),
          stateOf(part.file, shown),
        ),
      ),
      capture.reading === null
        ? null
        : element(
            'li',
            {},
            say('packPage.reading'),
            ' ',
            hashOf(capture.reading, shown),
            stateOf(capture.reading, shown),
          ),
    ),
  )
}

function toldLines({ told }: PackCapture, { say, language }: Shown): readonly HTMLElement[] {
  if (told === null) return []
  const { title, author, publisher, publishedAt, address } = told
  const { capturedAt, savedAt, method, clockDoubt } = told
  const names = [author, title ?? say('packPage.untitled'), publisher].filter((one) => one !== null)
  const moment = (words: string, at: string) => `${words} ${momentInWords(at, language)}`
  const times = [
    ...(publishedAt === null ? [] : [moment(say('packPage.published'), publishedAt)]),
    `${moment(say('packPage.captured'), capturedAt)} (${say(`method.${method}`)})`,
    ...(savedAt === null ? [] : [moment(say('packPage.saved'), savedAt)]),
    ...(clockDoubt === null ? [] : [say('packPage.clock', { seconds: Math.abs(clockDoubt) })]),
  ]
  return [
    element(
      'p',
      { class: 'source' },
      ...names.flatMap((name, at) => [at > 0 ? ' / ' : null, foreign(name)]),
    ),
    element('p', { class: 'quiet' }, times.join(' · ')),
    ...(address === null
      ? []
      : [element('p', { class: 'quiet' }, `${say('packPage.address')} `, foreign(address))]),
  ]
}

function hashOf(path: string, { carried }: Shown): HTMLElement {
  const sha256 = carried.files.find((file) => file.path === path)?.sha256 ?? ''
  return element('code', {}, `SHA-256 ${sha256}`)
}

/** What was found of a file in the pack that was given; nothing as long as none was. */
function stateOf(path: string | null, { found, say }: Shown): HTMLElement | null {
  const state = found?.files.find((file) => file.path === path)?.state
  if (path === null || state === undefined) return null
  const tone = state === 'intact' ? 'ok' : 'bad'
  return element('span', {}, ' ', status(tone, say(`packPage.file.${state}`)))
}
