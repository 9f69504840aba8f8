import { captureView } from './capture-view'
import { element } from './elements'
import type { Shown } from './shown'

const notProved = ['true', 'clock', 'all', 'origin', 'own', 'maker'] as const

/** What all of this does not prove, plainly. */
export function limitsView({ say }: Shown): HTMLElement {
  return element(
    'ul',
    {},
    ...notProved.map((one) => element('li', {}, say(`packPage.not-proved.${one}`))),
  )
}

/** What is withheld, by its hashes. */
export function withheldView(shown: Shown): HTMLElement {
  const { carried, say } = shown
  const withheld = carried.facts.captures.filter((capture) =>
    capture.parts.some((part) => part.withheld !== null),
  )
  if (withheld.length === 0) return element('p', {}, say('packPage.withheld.none'))
  return element(
    'div',
    {},
    element('p', {}, say('packPage.withheld.why')),
    ...withheld.map(({ id }) => element('div', { class: 'evidence' }, captureView(id, shown))),
  )
}
