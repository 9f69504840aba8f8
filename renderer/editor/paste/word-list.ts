import type { Shape } from './block-writer'

// Word writes a list as paragraphs whose style names list and level ("mso-list: l0 level2 lfo1"), with
// the bullet or number as text in a span of its own ("mso-list: Ignore").
const level = /mso-list\s*:[^;]*\blevel(\d+)/i
const number = /[0-9０-９]+|[①-⑳]|[一二三四五六七八九十]+/
// A letter alone may be a bullet: Word draws its round ones with an "o".
const letter = /[a-zａ-ｚ]|[ivxlcdm]+|[ｱ-ﾝア-ン]/
const numbered = new RegExp(
  `^[(（]?(${number.source}|(${letter.source})(?=[.)．）、]))[.)．）、]?$`,
  'i',
)

/** The shape of a paragraph that Word means as an entry of a list, or null. */
export function wordEntry(element: Element): Extract<Shape, { kind: 'listed' }> | null {
  const found = level.exec(element.getAttribute('style') ?? '')
  if (!found) return null
  const marker = [...element.querySelectorAll('[style]')].find(isWordMarker)?.textContent ?? ''
  return { kind: 'listed', ordered: numbered.test(marker.trim()), depth: Number(found[1]) || 1 }
}

/** Whether an element is the bullet or number of a Word list: the list draws its own. */
export function isWordMarker(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '')
}
