import { latinSlips } from '#shared/check/latin-slips'
import { isOrdinaryKatakana } from '#shared/check/ordinary-katakana'
import type { Near, SoughtName } from '#shared/check/sought-name'
import { normalised } from '#shared/text/normalise'
import { isOneSlip } from '#shared/text/one-slip'
import { lengthOfName } from '#shared/text/parties/standing'
import type { Span } from '#shared/text/span'

/** Shorter names in katakana are one slip from too many words. */
const shortest = 4

const katakana = /[ァ-ヺー]+(?:[・=][ァ-ヺー]+)*/gu
const onlyKatakana = /^[ァ-ヺー・=]+$/u

/** Names one slip from those sought, in katakana and in Latin letters. */
export function slipsIn(
  text: string,
  names: readonly SoughtName[],
  isNamed: (span: Span) => boolean,
): readonly Near[] {
  const plain = normalised(text)
  const inKatakana = names.filter(({ form }) => onlyKatakana.test(form) && form.length >= shortest)
  const latin = latinSlips(plain.text, names).map(({ start, end, party, name }) => ({
    ...plain.rangeInOriginal(start, end),
    party,
    name,
  }))
  return [...latin, ...(inKatakana.length === 0 ? [] : katakanaSlips())]

  function katakanaSlips(): readonly Near[] {
    return Array.from(plain.text.matchAll(katakana)).flatMap(({ index, 0: whole }) => {
      const run = whole.slice(0, lengthOfName(whole))
      const span = plain.rangeInOriginal(index, index + run.length)
      if (run.length < shortest - 1 || (isOrdinaryKatakana(run) && !isNamed(span))) return []
      const near = inKatakana.find(({ form }) => isOneSlip(run, form))
      return near ? [{ ...span, party: near.party, name: near.name }] : []
    })
  }
}
