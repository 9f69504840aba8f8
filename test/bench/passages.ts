import type { CorpusLanguage } from './corpus'
import { randomFrom } from './random'

const breaks = { ja: /[、。「」\n]/u, en: /[\s,."]/ }

/** Stretches a reporter would mark: from one clause or word border to another, 15 units or more. */
export function passagesOf(
  text: string,
  language: CorpusLanguage,
  count: number,
  seed: number,
): readonly (readonly [number, number])[] {
  const random = randomFrom(seed)
  const isBreak = (at: number) => at <= 0 || breaks[language].test(text[at - 1] ?? '')
  const passages: [number, number][] = []
  while (passages.length < count) {
    let from = Math.floor(random() * (text.length - 300))
    while (!isBreak(from)) from += 1
    let to = from + 15 + Math.floor(random() ** 2 * 185)
    while (!isBreak(to) && to < text.length) to += 1
    passages.push([from, to])
  }
  return passages
}
