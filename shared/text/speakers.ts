import type { Party } from '#shared/domain/party'
import { type PartyMention, partiesIn } from '#shared/text/parties'
import type { Span } from '#shared/text/span'

/**
 * The party that a sentence gives as the one who said a quotation, by where its name stands beside it:
 * 〜は「…」と述べた, 「…」と〜は話した, 〜議員「…」, “…,” said …, … told …: “…”. Null where it names nobody so, a pronoun,
 * or somebody who is no party. Offsets of `quotation`, its marks included, are UTF-16 units of `sentence`.
 * Told by the words alone: it finds the nearest name in a speaker's place and knows no grammar beyond that.
 */
export function speakerOf(
  sentence: string,
  quotation: Span,
  parties: readonly Party[],
): PartyMention | null {
  const mentions = partiesIn(sentence, parties)
  const before = mentions.filter(({ end }) => end <= quotation.start)
  const after = mentions.filter(({ start }) => start >= quotation.end)
  const behind = after.find(
    (one) =>
      saysBehind(sentence.slice(quotation.end, one.start), sentence.slice(one.end)) ||
      behindInJapanese(sentence.slice(quotation.end, one.start), sentence.slice(one.end)),
  )
  if (behind) return behind
  return (
    before.findLast((one) => {
      const between = sentence.slice(one.end, quotation.start)
      return (
        beforeInJapanese.test(between) ||
        saysBefore.test(between) ||
        (accordingTo.test(sentence.slice(0, one.start)) && /^[^.]*,\s*$/u.test(between))
      )
    }) ?? null
  )
}

/** A title and an honorific: nothing that would make the name part of something else (森氏の弁護士). */
const title = '[^、。「」『』（）()のをにとへはがも\\s]{0,14}'
const aside = '(?:[（(][^（()）]{0,20}[)）])?'
const beforeInJapanese = new RegExp(
  `^${title}${aside}(?:[：:]?\\s*$|(?:は|が|も|によると|によれば|いわく)[^。「」]*$)`,
  'u',
)
const asSubject = new RegExp(`^${title}${aside}(?:は|が|も)`, 'u')

function behindInJapanese(between: string, rest: string): boolean {
  return /^(?:など)?と、?$/u.test(between) && asSubject.test(rest)
}

const says =
  'said|says|saying|told|tells|wrote|writes|posted|added|adds|asked|replied|replies|answered|argued|argues|claimed|claims|insisted|insists|admitted|admits|stated|states|declared|explained|explains|warned|warns|complained|testified|recalled|recalls|promised|tweeted'
const verbAhead = new RegExp(
  `^[,.]?\\s*(?:${says})\\s+(?:(?:the|a|an|her|his|its|their)\\s+)?(?:(?!the\\b|a\\b|by\\b|of\\b|to\\b)[\\p{L}.’'-]+\\s+){0,3}$`,
  'iu',
)
const verbNext = new RegExp(`^(?:,[^,.“”"]{1,60},)?\\s+(?:${says})\\b`, 'iu')
const saysBefore = new RegExp(
  `^(?:,[^“”".]{1,80})?,?\\s+(?:[\\p{L}]+\\s+){0,2}?(?:${says})\\b[^“”".]{0,60}$`,
  'iu',
)
const accordingTo = /\baccording to\s+(?:(?:the|a|an)\s+)?$/iu

function saysBehind(between: string, rest: string): boolean {
  if (verbAhead.test(between)) return true
  return /^[,.]?\s*$/u.test(between) && verbNext.test(rest)
}
