import { english } from './english'
import type { Grammar } from './grammar'
import { japanese } from './japanese'
import { pick, randomFrom } from './random'

export type CorpusLanguage = 'ja' | 'en'

/** A made-up article of about this many UTF-16 units: paragraphs of three to six sentences. */
export function articleOf(language: CorpusLanguage, length: number, seed: number): string {
  const random = randomFrom(seed)
  const paragraphs: string[] = []
  for (let made = 0; made < length;) {
    const count = 3 + Math.floor(random() * 4)
    const sentences = Array.from({ length: count }, () => sentenceOf(language, random))
    const paragraph = sentences.join(language === 'ja' ? '' : ' ')
    paragraphs.push(paragraph)
    made += paragraph.length + 1
  }
  const text = paragraphs.join('\n')
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

export function sentenceOf(language: CorpusLanguage, random: () => number): string {
  const grammar: Grammar = language === 'ja' ? japanese : english
  const fill = (frame: string): string =>
    frame.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n' || slot === 'd'
        ? String(1 + Math.floor(random() * (slot === 'n' ? 9000 : 28)))
        : fill(pick(random, grammar.slots[slot] ?? [slot])),
    )
  const sentence = fill(pick(random, grammar.frames))
  return language === 'ja' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
