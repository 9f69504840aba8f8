import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import type { Language } from '#shared/domain/language'
import type { CitationTarget } from '#shared/export/citation'
import { quotationsIn, quote } from '#shared/text/quotations'
import { $createCitationNode } from './CitationNode'

/** What goes into the text with a mark: words as they are, a quotation to be set in marks, or nothing. */
export type CitedWords =
  | Readonly<{ kind: 'quotation'; text: string; language: Language }>
  | Readonly<{ kind: 'words'; text: string }>
  | null

/**
 * Puts a mark at the caret, after its words if there are any, as one step of undo. `instead` characters
 * before the caret make way (`@query`), for a mark alone with the space before them; nothing else does.
 */
export function insertCitation(
  editor: LexicalEditor,
  target: CitationTarget,
  words: CitedWords = null,
  instead = 0,
): void {
  editor.update(
    () => {
      const caret = $caret()
      $removeBefore(caret, instead)
      // In Latin text the @ had to stand apart; a mark does not.
      if (instead > 0 && !words && /\S $/.test(textBefore(caret))) $removeBefore(caret, 1)
      if (words) $insertWords(caret, target, words)
      else $insertMark(caret, target)
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  )
}

/** The caret; the end of what is selected, which stays; the end of the draft where there is neither. */
function $caret(): RangeSelection {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return $getRoot().selectEnd()
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
  selection.anchor.set(key, offset, type)
  selection.focus.set(key, offset, type)
  return selection
}

function $removeBefore({ anchor, focus }: RangeSelection, length: number): void {
  const node = anchor.getNode()
  if (length === 0 || !$isTextNode(node) || anchor.offset < length) return
  const offset = anchor.offset - length
  node.spliceText(offset, length, '')
  anchor.set(anchor.key, offset, 'text')
  focus.set(anchor.key, offset, 'text')
}

function $insertWords(
  caret: RangeSelection,
  target: CitationTarget,
  words: NonNullable<CitedWords>,
) {
  const text =
    words.kind === 'quotation'
      ? quote(inOneLine(words.text), scriptAround(caret) ?? words.language)
      : words.text
  const space = needsSpace(textBefore(caret), text) ? ' ' : ''
  caret.insertNodes([$createTextNode(space + text), $createCitationNode(target)])
}

// One full stop, or any run of the others: three dots trail off and end nothing.
const ending = /(?:[。．！？!?]+|(?<![.])\.)$/

/** A mark belongs to the sentence before the caret, so it goes inside its full stop. */
function $insertMark(caret: RangeSelection, target: CitationTarget): void {
  const mark = $createCitationNode(target)
  const stop = ending.exec(textBefore(caret))?.[0] ?? ''
  const { key, offset } = caret.anchor
  caret.anchor.set(key, offset - stop.length, caret.anchor.type)
  caret.focus.set(key, offset - stop.length, caret.focus.type)
  caret.insertNodes([mark])
  const rest = mark.getNextSibling()
  if (stop !== '' && $isTextNode(rest)) rest.select(stop.length, stop.length)
}

/** The text of the caret's own text node up to the caret. */
export function textBefore({ anchor }: RangeSelection): string {
  const node = anchor.getNode()
  return $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : ''
}

/**
 * The language whose quotation marks the caret's own block calls for by the reporter's own words in it;
 * null where there are none yet.
 */
function scriptAround({ anchor }: RangeSelection): Language | null {
  const text = anchor.getNode().getTopLevelElement()?.getTextContent() ?? ''
  const written = quotationsIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  )
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(written)) return 'ja'
  return /\p{Script=Latin}/u.test(written) ? 'en' : null
}

/** Latin words are set apart; kana and kanji are not. */
function needsSpace(before: string, text: string): boolean {
  return /[\p{Script=Latin}\d,;:.!?)\]’”]$/u.test(before) && /^[\p{Script=Latin}\d“‘(]/u.test(text)
}

/** A passage over several lines becomes one line; in kana and kanji lines join without a space. */
function inOneLine(text: string): string {
  return text
    .trim()
    .replace(
      /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[ \t]*[\r\n]\s*/g, ' ')
}
