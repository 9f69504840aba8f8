import type { CheckMemory } from '#shared/check/check-memory'
import type { CheckedDraft } from '#shared/check/checked-draft'
import {
  compared,
  isTitle,
  type Quoted,
  quotedIn,
  readableIn,
} from '#shared/check/compared-quotation'
import type { DeskFinding } from '#shared/check/desk-finding'
import type { SourceKind } from '#shared/domain/source'
import type { CitedSource } from '#shared/export/citation'
import { textOf } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import { weightOf } from '#shared/text/quote-pattern'

/** What somebody told the reporter is no published work. */
const told: ReadonlySet<SourceKind> = new Set(['interview', 'note'])

/** A hundred characters of Japanese or two hundred of Latin script: less is no draft to be weighed yet. */
const least = 200

/** What of one source is quoted, and the sentence with the longest quotation. */
type Taken = Readonly<{
  title: string | null
  words: readonly string[]
  longest: string
  sentence: NumberedSentence
}>

/**
 * Published sources of which a draft quotes more than all the words of its own: a quotation has to be
 * subordinate to the work that it stands in (Japanese Copyright Act, article 32; Supreme Court, 28 March
 * 1980; elsewhere one of the marks of fair use and fair dealing). Weighed with a kanji or kana as two Latin letters;
 * headings count for neither. Asked once a source, at its longest quotation. It weighs; whether a
 * quotation is lawful it does not say.
 */
export function muchQuoted(draft: CheckedDraft, memory: CheckMemory): readonly DeskFinding[] {
  const taken = new Map<string, Taken>()
  const quotedWords: string[] = []
  for (const sentence of draft.sentences) {
    for (const quoted of quotedIn(draft, sentence)) {
      if (!quoted.isSpeech) continue
      quotedWords.push(quoted.text)
      const source = quotedFrom(draft, sentence, quoted, memory)
      if (!source) continue
      const { title } = source
      const before = taken.get(source.id) ?? { title, words: [], longest: '', sentence }
      const isLongest = weightOf(quoted.text) > weightOf(before.longest)
      const longest = isLongest ? { longest: quoted.text, sentence } : {}
      taken.set(source.id, { ...before, words: [...before.words, quoted.text], ...longest })
    }
  }
  const written = draft.document.blocks.filter(({ kind }) => kind !== 'heading').map(textOf)
  const own = weightOf(written.join('')) - weightOf(quotedWords.join(''))
  return [...taken].flatMap(([id, { title, words, sentence }]): readonly DeskFinding[] => {
    const weight = weightOf(words.join(''))
    if (weight < least || weight <= own) return []
    const { number, text } = sentence
    return [{ rule: 'much-quoted', sentence: number, text, sources: [{ id, title }] }]
  })
}

/** The published source whose words a quotation gives, nearly or word for word. */
function quotedFrom(
  draft: CheckedDraft,
  sentence: NumberedSentence,
  quoted: Quoted,
  memory: CheckMemory,
): CitedSource | null {
  const cited = readableIn(draft, sentence)
  const quotation = cited.length > 0 ? compared(quoted, cited, memory) : null
  if (!quotation || quotation.verdict === 'not-found' || isTitle(quotation, cited)) return null
  const { passageId } = quotation.place ?? {}
  const source = cited.find(({ passage }) => passage.passageId === passageId)?.passage.source
  return source && !told.has(source.kind) ? source : null
}
