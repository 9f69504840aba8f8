import type { CorpusLanguage } from './corpus'
import { pick, randomFrom } from './random'

/** [start, end) of the old text became `now`. In order, without overlap. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly now: string
}

export type EditStyle = 'characters' | 'words' | 'sentences'

const letters = {
  ja: Array.from('のにをはがとで市会調報金年水工人大小川東西見行出中上下確認れるたいうスト'),
  en: Array.from('etaoinshrdlucmfwypvbg'),
}

/** Edits that touch this share of the text: single characters, words, or whole sentences. */
export function editsOf(
  text: string,
  language: CorpusLanguage,
  style: EditStyle,
  share: number,
  seed: number,
): readonly Edit[] {
  const random = randomFrom(seed)
  const units = [...text.matchAll(unitPattern[style][language])]
  return units
    .filter(() => random() < share)
    .map((unit) => {
      const start = unit.index
      const end = start + unit[0].length
      const kind = random()
      const other =
        style === 'characters' ? pick(random, letters[language]) : pick(random, units)[0]
      if (kind < 1 / 3) return { start, end, now: '' }
      return { start, end, now: kind < 2 / 3 ? other : unit[0] + other }
    })
}

const unitPattern = {
  characters: { ja: /[^\n]/gu, en: /[^\n]/gu },
  words: { ja: /[ぁ-ん]+|[ァ-ヶー]+|[一-龠々]+|\d+/gu, en: /\w+\s?/gu },
  sentences: { ja: /[^。\n]+。/gu, en: /[^.\n]+\.\s?/gu },
}

/** The text after the edits, and where an offset of the old text stands in it. */
export function apply(
  text: string,
  edits: readonly Edit[],
): { text: string; moved: (offset: number) => number } {
  const parts: string[] = []
  let copied = 0
  for (const { start, end, now } of edits) {
    parts.push(text.slice(copied, start), now)
    copied = end
  }
  parts.push(text.slice(copied))
  const moved = (offset: number) => {
    let shift = 0
    for (const { start, end, now } of edits) {
      if (start >= offset) break
      shift += now.length - (Math.min(end, offset) - start)
    }
    return offset + shift
  }
  return { text: parts.join(''), moved }
}
