import { base64 } from '#shared/export/base64'
import type { Galley } from '#shared/export/galley'
import { translator } from '#shared/i18n/translate'

// Printed pages bring their font along: with the fonts a system may have instead (Noto CJK, IPAex)
// one kanji in six comes back out of the PDF as a radical of another code point.

/** A part of a font and the characters it is for, as CSS writes a `unicode-range`. */
export type FontSubset = Readonly<{ name: string; range: string }>

export type FontWeight = 400 | 700

/** The family that `toHtml` asks for first. */
export const printFamily = 'BIZ UDGothic'

/** The subsets that `text` needs, in their order: for every character the first that has it. */
export function neededSubsets<Subset extends FontSubset>(
  text: string,
  subsets: readonly Subset[],
): readonly Subset[] {
  const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  return subsets.filter(({ range }) => {
    const spans = spansOf(range)
    const covered = [...wanted].filter((code) =>
      spans.some(([first, last]) => first <= code && code <= last),
    )
    for (const code of covered) wanted.delete(code)
    return covered.length > 0
  })
}

/** First and last code points of a `unicode-range` (CSS Fonts 4, 4.5), wildcards included. */
export function spansOf(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)]
  })
}

/**
 * What a printed galley sets in each weight: in 700 its headings and what is bold, in 400 the rest,
 * with what the page adds of its own (numbers of lists and notes, the sign that leads back).
 */
export function printedText(galley: Galley): Readonly<Record<FontWeight, string>> {
  const { title, language, lead, blocks, notes } = galley
  const bold: string[] = [title, translator(language)('export.notes')]
  const regular: string[] = ['0123456789. •◦▪↑']
  const inlines = [
    ...lead.flat().map((inline) => ({ inline, heading: false })),
    ...notes.flat(2).map((inline) => ({ inline, heading: false })),
    ...blocks.flatMap((block) =>
      block.inlines.map((inline) => ({ inline, heading: block.kind === 'heading' })),
    ),
  ]
  for (const { inline, heading } of inlines) {
    if (inline.kind === 'citation') continue
    const heavy = inline.kind === 'label' ? !inline.sourced : inline.bold
    ;(heavy || heading ? bold : regular).push(inline.text)
  }
  return { 400: regular.join(''), 700: bold.join('') }
}

/** @font-face rules that hold the fonts themselves (WOFF2) and so need no request. */
export function fontFaceCss(
  faces: readonly Readonly<{ weight: FontWeight; range: string; bytes: Uint8Array }>[],
): string {
  return faces
    .map(
      ({ weight, range, bytes }) =>
        `@font-face { font-family: "${printFamily}"; font-weight: ${weight}; unicode-range: ${range};` +
        ` src: url(data:font/woff2;base64,${base64(bytes)}) format("woff2"); }\n`,
    )
    .join('')
}
