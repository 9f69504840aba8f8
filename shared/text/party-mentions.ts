import type { Party } from '#shared/domain/party'
import { partiesIn, type PartyMention } from '#shared/text/parties'
import { sentencesOf, type Sentence } from '#shared/text/sentences'
import type { Span } from '#shared/text/span'

/** A party's name in a text, with the sentence that it begins in. */
export type MentionInSentence = PartyMention & Readonly<{ sentence: Sentence }>

/** Stretches of a text, which are in its order, each with the sentence that it begins in. */
export function inSentences<Found extends Span>(
  text: string,
  found: readonly Found[],
): readonly (Found & Readonly<{ sentence: Sentence }>)[] {
  if (found.length === 0) return []
  const sentences = sentencesOf(text)
  let at = 0
  return found.map((one) => {
    while ((sentences[at]?.end ?? Infinity) <= one.start) at += 1
    const { start, end } = one
    return { ...one, sentence: sentences[at] ?? { start, end, text: text.slice(start, end) } }
  })
}

/**
 * Where a text names a known party under any of its names, each with the sentence around it, in the order of
 * the text. The names are found as `partiesIn` finds them.
 */
export function mentionsIn(
  text: string,
  parties: readonly Pick<Party, 'id' | 'names'>[],
): readonly MentionInSentence[] {
  return inSentences(text, partiesIn(text, parties))
}
