import type { Near, SoughtName } from '#shared/check/sought-name'
import { isRunOfKanji } from '#shared/text/parties/standing'

/** Shorter names are one character from too many words. */
const shortest = 4

const fullName = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]+$/u

/**
 * Japanese full names of people with one character for another, as they are mistyped (森本優子 for 森本悠子). Bodies
 * and places are often told apart by a single character (東北電力, 東京電力) and are left alone.
 */
export function kanjiSlips(text: string, names: readonly SoughtName[]): readonly Near[] {
  return names
    .filter(({ form, party }) => {
      return party.kind === 'person' && form.length >= shortest && fullName.test(form)
    })
    .flatMap(({ form, party, name }) =>
      placesOf(text, form).map((start) => ({ start, end: start + form.length, party, name })),
    )
}

function placesOf(text: string, form: string): readonly number[] {
  const found: number[] = []
  const [first = '', last = ''] = [form[0], form.at(-1)]
  for (let start = 0; start + form.length <= text.length; start += 1) {
    const end = start + form.length
    // One of the two ends is as it should be, which rules out nearly every place at once.
    if (text[start] !== first && text[end - 1] !== last) continue
    if (isOneOther(text, start, form) && isRunOfKanji(text, { start, end })) found.push(start)
  }
  return found
}

function isOneOther(text: string, start: number, form: string): boolean {
  let other: string | null = null
  for (let at = 0; at < form.length; at += 1) {
    const one = text[start + at] ?? ''
    if (one === form[at]) continue
    if (other !== null) return false
    other = one
  }
  return other !== null && /[\p{sc=Han}\p{sc=Kana}]/u.test(other)
}
