import type { PackClaim, PackFacts, PackPassage, PackRegion } from '#shared/archive/pack/pack-facts'
import type { Passage, TextSelector } from '#shared/domain/passage'
import { printRegion } from '#shared/domain/region'
import { asUri } from '#shared/export/web-address'
import type { Json } from '#shared/text/canonical-json'

type Selectors = ReadonlyMap<string, Passage['selector']>

/**
 * The passages of a pack as Web Annotations (W3C Web Annotation Data Model, JSON-LD): the words with what
 * stands around them, and their place in the reading text, in code points. `selectors` by passage. Of a
 * picture the part of it in pixels as it is shown, with the reporter's description as a body.
 */
export function annotationsOf(facts: PackFacts, selectors: Selectors): Json {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uradori:passages',
    type: 'AnnotationPage',
    items: [
      ...facts.passages.flatMap((passage) => {
        const selector = selectors.get(passage.id)
        return selector?.kind === 'text'
          ? [annotation(passage, textTarget(passage, selector, facts), facts)]
          : []
      }),
      ...facts.regions.map((region) => annotation(region, regionTarget(region, facts), facts)),
    ],
  }
}

type Of = Pick<PackPassage, 'id' | 'capture'>
type Target = Readonly<{ source: string; selector: Json; bodies: readonly Json[] }>

function textTarget(passage: PackPassage, selector: TextSelector, facts: PackFacts): Target {
  const capture = facts.captures.find(({ id }) => id === passage.capture)
  return {
    source: inData(capture?.reading),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: passage.quotation,
        prefix: selector.prefix,
        suffix: selector.suffix,
      },
      { type: 'TextPositionSelector', start: passage.start, end: passage.end },
    ],
    bodies: [],
  }
}

function regionTarget(region: PackRegion, facts: PackFacts): Target {
  const capture = facts.captures.find(({ id }) => id === region.capture)
  const value = region.description
  const described = { type: 'TextualBody', value, format: 'text/plain', purpose: 'describing' }
  return {
    source: inData(capture?.parts[0]?.file),
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'http://www.w3.org/TR/media-frags/',
        value: printRegion(region),
      },
    ],
    bodies: [described],
  }
}

const inData = (path: string | null | undefined) => path?.replace(/^data\//, '') ?? ''

function annotation(passage: Of, part: Target, facts: PackFacts): Json {
  const capture = facts.captures.find(({ id }) => id === passage.capture)
  const claims = facts.claims.filter(({ evidence }) =>
    evidence.some((one) => one.passage === passage.id),
  )
  const assessed = claims.flatMap((claim) => bodyOf(claim, facts))
  const bodies = [...part.bodies, ...assessed]
  const address = capture?.told?.address ?? null
  return {
    id: `urn:uradori:passage:${passage.id}`,
    type: 'Annotation',
    motivation: assessed.length > 0 ? 'assessing' : 'highlighting',
    body: bodies.length > 0 ? bodies : undefined,
    target: {
      type: 'SpecificResource',
      source: part.source,
      scope: address === null ? undefined : asUri(address),
      state: capture?.told ? { type: 'TimeState', sourceDate: capture.told.capturedAt } : undefined,
      selector: part.selector,
    },
  }
}

function bodyOf({ text }: PackClaim, { language }: PackFacts): readonly Json[] {
  return text === null
    ? []
    : [{ type: 'TextualBody', value: text, language, format: 'text/plain', purpose: 'assessing' }]
}
