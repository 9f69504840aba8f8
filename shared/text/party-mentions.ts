import type { Party } from '#shared/domain/party'
import { partiesIn, type PartyMention } from '#shared/text/parties'
import { sentencesOf, type Sentence } from '#shared/text/sentences'

/** A party's name in a text, with the sentence that it begins in. */
export type MentionInSentence = PartyMention & Readonly<{ sentence: Sentence }>

/**
 * Where a text names a known party under any of its names, each with the sentence around it, in the order of
 * the text. The names are found as `partiesIn` finds them.
 */
export function mentionsIn(text: string, parties: readonly Party[]): readonly MentionInSentence[] {
  const found = partiesIn(text, parties)
  if (found.length === 0) return []
  const sentences = sentencesOf(text)
  let at = 0
  return found.map((mention) => {
    while ((sentences[at]?.end ?? Infinity) <= mention.start) at += 1
    const { start, end } = mention
    return { ...mention, sentence: sentences[at] ?? { start, end, text: text.slice(start, end) } }
  })
}
