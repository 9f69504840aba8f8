import type { OriginHint } from '#shared/domain/origin-hints'
import { nameOf, type OriginEdge, type Source } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'
import { edgeName } from './origin-in-words'

/** Of longer words only the beginning is shown and put into a ground, in UTF-16 units. */
const longestWords = 140

/** What was found, in a sentence. */
export function hintInWords(hint: OriginHint, t: Translate): string {
  switch (hint.why) {
    case 'same-words': {
      const { other, stretches, characters } = hint
      const name = calledIn(other.source, t)
      return t('sources.hints.same-words', { name, count: stretches.length, characters })
    }
    case 'relay':
      return t('sources.hints.relay', { name: hint.name })
    case 'link':
      return t('sources.hints.link', { name: calledIn(hint.other.source, t) })
    case 'same-posts': {
      const name = calledIn(hint.other.source, t)
      return t('sources.hints.same-posts', { name, count: hint.posts.length })
    }
  }
}

/** The words that show it, as they stand in a text; for posts, whose they are. */
export function hintWords(hint: OriginHint): string {
  switch (hint.why) {
    case 'same-words': {
      const [longest] = hint.stretches
      return cut(longest ? hint.other.text.slice(longest.there.start, longest.there.end) : '')
    }
    case 'relay':
      return cut(hint.raw)
    case 'link':
      return cut(hint.address)
    case 'same-posts':
      return cut(hint.posts.map(({ handle, text }) => (handle ? `@${handle}` : text)).join(' · '))
  }
}

/** The edges that a hint speaks for, with their ground, and what they lead to; without those there are. `names` are the case's sources by id. */
export function hintEdges(
  hint: OriginHint,
  source: Source,
  names: ReadonlyMap<string, string>,
  t: Translate,
): readonly Readonly<{ edge: OriginEdge; name: string }>[] {
  const known = source.origin.state === 'from' ? source.origin.edges : []
  const ground = groundOf(hint, t)
  const ids = hint.why === 'relay' ? hint.otherIds : [hint.other.source.id]
  if (hint.why === 'relay' && ids.length === 0) {
    const { name } = hint
    const isKnown = known.some((edge) => edge.to === 'named' && edge.name === name)
    return isKnown ? [] : [{ edge: { to: 'named', name, ground }, name }]
  }
  return ids
    .filter((id) => !known.some((edge) => edge.to === 'source' && edge.sourceId === id))
    .map((sourceId) => {
      const edge: OriginEdge = { to: 'source', sourceId, ground }
      return { edge, name: edgeName(edge, names, t) }
    })
}

function groundOf(hint: OriginHint, t: Translate): string {
  const words = hintWords(hint)
  switch (hint.why) {
    case 'same-words':
      return t('sources.hints.ground.same-words', { characters: hint.characters, words })
    case 'relay':
      return t('sources.hints.ground.relay', { words })
    case 'link':
      return t('sources.hints.ground.link', { address: words })
    case 'same-posts':
      return t('sources.hints.ground.same-posts', { count: hint.posts.length, posts: words })
  }
}

const calledIn = (source: Source, t: Translate) => nameOf(source) ?? t('sources.nameless')

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line
}
