import type { PackClaim, PackFacts, PackPassage, PackRegion } from '#shared/archive/pack/pack-facts'
import { captureView } from './capture-view'
import { element, foreign, status } from './elements'
import type { Shown } from './shown'

/** Every sentence of the draft, and behind each mark the claim, its evidence, the captures, their hashes. */
export function sentencesView(shown: Shown): HTMLElement {
  const { carried, say } = shown
  return element(
    'ol',
    { class: 'sentences' },
    ...carried.facts.sentences.map(({ number, text, isHeading, marks }) =>
      element(
        'li',
        { value: String(number), id: `sentence-${number}` },
        element('p', { class: isHeading ? 'heading' : 'words', dir: 'auto' }, text),
        ...marks.map((mark) => markView(mark, shown)),
        marks.length > 0 || isHeading
          ? null
          : element('p', { class: 'quiet' }, say('packPage.nothing')),
      ),
    ),
  )
}

function markView(number: number, shown: Shown): HTMLElement {
  const { say, carried } = shown
  return element(
    'details',
    { open: '' },
    element('summary', {}, say('packPage.mark', { number })),
    ...behind(
      carried.facts.marks.find((one) => one.number === number),
      shown,
    ),
  )
}

type Mark = PackFacts['marks'][number]

function behind(mark: Mark | undefined, shown: Shown): readonly HTMLElement[] {
  const { facts } = shown.carried
  if (mark?.cites === 'claim') {
    const claim = facts.claims.find(({ id }) => id === mark.id)
    if (claim) return claimView(claim, shown)
  }
  if (mark?.cites === 'passage' && mark.capture !== null)
    return [evidenceView(mark.id, mark.capture, null, shown)]
  return [element('p', {}, status('bad', shown.say('packPage.gone.passage')))]
}

function claimView(claim: PackClaim, shown: Shown): readonly HTMLElement[] {
  const { say } = shown
  const { text, kind, work, finding, use, sources, origins, unjudged, evidence, removed } = claim
  const standing = [
    `${say('kind')}: ${say(`kind.${kind}`)}`,
    `${say('work')}: ${say(`work.${work}`)}`,
    `${say('finding')}: ${say(`finding.${finding}`)}`,
    `${say('use')}: ${say(`use.${use}`)}`,
    say('origins.articles', { count: sources }),
    say('origins.origins', { count: origins }),
    ...(unjudged > 0 ? [say('origins.unjudged', { count: unjudged })] : []),
  ]
  return [
    element(
      'p',
      { class: 'claim' },
      element('b', {}, `${say('packPage.claim')}: `),
      text === null ? status('plain', say('withheld.off-record')) : foreign(text),
    ),
    element('p', { class: 'quiet' }, standing.join(' · ')),
    ...evidence.map(({ passage, capture, stance }) =>
      evidenceView(passage, capture, say(`stance.${stance}`), shown),
    ),
    ...(removed > 0
      ? [element('p', {}, status('bad', say('packPage.removed', { count: removed })))]
      : []),
    ...(evidence.length === 0 && removed === 0
      ? [element('p', {}, status('bad', say('packPage.claim.none')))]
      : []),
  ]
}

function evidenceView(id: string, captureId: string, lead: string | null, shown: Shown) {
  const { passages, regions } = shown.carried.facts
  const passage = passages.find((one) => one.id === id)
  const region = regions.find((one) => one.id === id)
  return element(
    'div',
    { class: 'evidence' },
    lead === null ? null : element('b', {}, lead),
    ...(passage ? passageLines(passage, shown) : []),
    ...(region ? regionLines(region, shown) : []),
    captureView(captureId, shown),
  )
}

/** What the reporter says is seen in a part of a picture: no quotation, and told as the reporter's. */
function regionLines(region: PackRegion, { say }: Shown): readonly HTMLElement[] {
  const { x, y, width, height, description } = region
  return [
    element('p', { class: 'quiet' }, say('region.described', { x, y, width, height })),
    element('p', { dir: 'auto' }, description),
  ]
}

function passageLines(passage: PackPassage, { say, found }: Shown): readonly HTMLElement[] {
  const { id, quotation, start, end, page } = passage
  const place = say('packPage.place', { start: start + 1, end })
  return [
    element('blockquote', { dir: 'auto' }, quotation),
    element('p', { class: 'quiet' }, [page, place].filter(Boolean).join(' · ')),
    ...(found?.moved.has(id) ? [element('p', {}, status('bad', say('packPage.moved')))] : []),
  ]
}
