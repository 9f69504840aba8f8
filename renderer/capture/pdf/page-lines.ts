import { withoutRadicals } from '#shared/text/radicals'
import { gapBetween } from './gap'

/** A piece of text as pdf.js gives it, in the coordinates of the page: x to the right, y up. */
export type TextItem = Readonly<{
  str: string
  /** The font's size and direction and the place of the text (ISO 32000-1, 9.4.4). */
  transform: readonly number[]
  width: number
  height: number
  fontName: string
  hasEOL: boolean
}>
export type TextStyles = Readonly<Record<string, Readonly<{ vertical?: boolean }>>>

/**
 * Text that was drawn in one go. `along` and `across` say where it begins in the direction of its writing
 * and in that of its lines, whichever way these run; `length` and `size` are in the same units.
 */
export type Run = Readonly<{
  text: string
  along: number
  across: number
  length: number
  size: number
  /** Runs of different directions never share a line. */
  direction: string
  item: TextItem
  vertical: boolean
}>

/** Runs that follow each other on one line, each with what stands between it and the one before it. */
export type Line = Readonly<{
  runs: readonly Readonly<{ run: Run; gap: '' | ' ' | '\t' }>[]
  direction: string
  start: number
  end: number
  across: number
  size: number
  /** It has gaps as wide as between the columns of a table. */
  isRow: boolean
}>

/** The most pieces of text that are read of one page. */
const mostRuns = 200_000

/**
 * The lines of a page in the order in which the file draws them: the only order that it knows of lines. Readings over
 * kanji (furigana) and signs that are drawn into a gap of other words come after all others, so that the sentence
 * under them stays whole.
 */
export function linesOf(items: readonly TextItem[], styles: TextStyles): Line[] {
  const lines: OpenLine[] = []
  const aside: OpenLine[] = []
  let open: OpenLine | null = null
  for (const { run, spaced, isSign } of inReadingOrder(drawnRuns(items, styles))) {
    if (open && isShadow(open, run)) continue
    if (isSign || (open && isReading(open, run))) aside.push(begun(run))
    else if (open && goesOn(open, run)) lengthen(open, run, spaced)
    else lines.push((open = begun(run)))
  }
  return [...lines, ...aside]
}

/** A run, whether a blank was drawn before it, and whether it is a sign without letters within other words. */
type Drawn = Readonly<{ run: Run; spaced: boolean; isSign?: boolean }>

function drawnRuns(items: readonly TextItem[], styles: TextStyles): Drawn[] {
  const drawn: Drawn[] = []
  let spaced = false
  const isJapanese = items.some(({ str }) => kana.test(str))
  for (const item of items.slice(0, mostRuns)) {
    if (item.str.trim() === '') {
      spaced = true
      continue
    }
    const run = runOf(item, styles[item.fontName]?.vertical === true, isJapanese)
    if (run.text === '') continue
    drawn.push({ run, spaced })
    spaced = false
  }
  return drawn
}

/**
 * The same, but for lines that are drawn in bits, font by font: the bits that follow each other on exactly one
 * line, and do not lie across each other, stand as one reads them; what lies within another comes after them.
 */
function inReadingOrder(drawn: readonly Drawn[]): readonly Drawn[] {
  const ordered: Drawn[] = []
  for (let at = 0; at < drawn.length;) {
    let end = at + 1
    while (end < drawn.length && isOneLine(drawn[at]?.run, drawn[end]?.run)) end += 1
    for (const one of asRead(drawn.slice(at, end))) ordered.push(one)
    at = end
  }
  return ordered
}

function isOneLine(one: Run | undefined, other: Run | undefined): boolean {
  if (!one || !other || one.direction !== other.direction) return false
  return Math.abs(one.across - other.across) <= 0.02 * Math.max(one.size, other.size)
}

function asRead(line: readonly Drawn[]): readonly Drawn[] {
  if (!line.some((one, index) => isBefore(one, line[index - 1]))) return line
  if (line.some(({ run }) => rightToLeft.test(run.text))) return line
  // A blank that was drawn between two others is told by the room it takes.
  const sorted = line
    .toSorted((a, b) => a.run.along - b.run.along)
    .map(({ run }) => ({ run, spaced: false }))
  const side: Drawn[] = []
  const inside: Drawn[] = []
  for (const one of sorted) {
    const left = side.at(-1)
    if (!isBefore(one, left)) side.push(one)
    else if (left && endOf(one) <= endOf(left)) inside.push(one)
    else return line
  }
  // Where in the words around it stands what is drawn into a gap of them, nobody can tell.
  return [...side, ...inside.map((one) => ({ ...one, isSign: !lettered.test(one.run.text) }))]
}

const endOf = ({ run }: Drawn) => run.along + run.length

/** Whether a run begins before the one that is left of it has ended. */
function isBefore({ run }: Drawn, left: Drawn | undefined): boolean {
  return left !== undefined && run.along < endOf(left) - 0.5 * run.size
}

type OpenLine = { -readonly [K in keyof Line]: Line[K] } & {
  runs: { run: Run; gap: '' | ' ' | '\t' }[]
}

const begun = (run: Run): OpenLine => ({
  runs: [{ run, gap: '' }],
  direction: run.direction,
  start: run.along,
  end: run.along + run.length,
  across: run.across,
  size: run.size,
  isRow: false,
})

function lengthen(line: OpenLine, run: Run, spaced: boolean): void {
  const before = line.runs.at(-1)?.run.text ?? ''
  const size = Math.max(line.size, run.size)
  const gap = gapBetween(before, run.text, (run.along - line.end) / size, spaced)
  line.runs.push({ run, gap })
  line.end = Math.max(line.end, run.along + run.length)
  // A note's number is small and raised: the line is that of its words.
  if (run.size > line.size) line.across = run.across
  line.size = size
  line.isRow ||= gap === '\t'
}

function goesOn(line: Line, run: Run): boolean {
  if (line.direction !== run.direction) return false
  const size = Math.max(line.size, run.size)
  const raised = Math.min(line.size, run.size) < 0.8 * size ? 0.75 : 0.3
  return Math.abs(run.across - line.across) <= raised * size && run.along >= line.end - 0.5 * size
}

/** A few small kana over the line, or beside it where it is vertical. */
function isReading(line: Line, run: Run): boolean {
  const over = (line.across - run.across) / line.size
  return (
    run.direction === line.direction &&
    run.size <= 0.6 * line.size &&
    over > 0.4 &&
    over < 1.6 &&
    run.along >= line.start - line.size &&
    run.along + run.length <= line.end + line.size &&
    /^[\u3041-\u30ff ]{1,24}$/.test(run.text)
  )
}

/** The same words drawn again in nearly the same place, to look bold or to throw a shadow. */
function isShadow(line: Line, run: Run): boolean {
  const last = line.runs.at(-1)?.run
  return (
    last !== undefined &&
    last.text === run.text &&
    last.direction === run.direction &&
    Math.abs(last.along - run.along) < 0.12 * run.size &&
    Math.abs(last.across - run.across) < 0.12 * run.size
  )
}

function runOf(item: TextItem, vertical: boolean, isJapanese: boolean): Run {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  const angle = Math.atan2(b, a)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const down = x * sin - y * cos
  const right = x * cos + y * sin
  return {
    text: clean(item.str, isJapanese),
    along: vertical ? down : right,
    across: vertical ? -right : down,
    length: vertical ? item.height : item.width,
    size: (vertical ? Math.hypot(a, b) : Math.hypot(c, d)) || 1,
    direction: `${vertical ? 'down' : 'across'} ${Math.round((angle * 36) / Math.PI)}`,
    item,
    vertical,
  }
}

/**
 * The characters that are meant: whole ones, those of horizontal writing, the middle dot and slash of
 * Japanese where a font calls them by other names, and none that draws nothing but turns what is around it.
 */
function clean(text: string, isJapanese: boolean): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd')
  const meant = withoutRadicals(whole, isJapanese).replace(verticalForm, upright)
  const named = isJapanese ? meant.replaceAll('\u2027', '・').replaceAll('\u2215', '／') : meant
  return named
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(unruly, '')
    .trim()
}

/** A vertical form as the full-width character that it is of. */
function upright(form: string): string {
  if (form === '\ufe19') return '…'
  if (form === '\ufe30') return '‥'
  return form.normalize('NFKC').replace(/[!-~]/, (narrow) => {
    return String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)
  })
}

const lettered = /[\p{L}\p{N}]/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u
const kana = /[\u3041-\u30ff]/
/** Punctuation as it is drawn in vertical lines. */
const verticalForm = /[\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48]/g

const unruly =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is for
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
