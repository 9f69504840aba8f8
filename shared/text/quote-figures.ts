import { figuresIn, type FigureMention } from '#shared/text/figures'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Units of text beside an edge in which the words of degree of a figure there stand. */
const reach = 48

/** Whether words begin or end with a figure, so that their edges may cut one. */
export function hasFigureAtEdge(words: string): boolean {
  return beginning(words.slice(0, reach)) !== undefined || ending(words.slice(-reach)) !== undefined
}

/**
 * The stretch with the sign and the words of degree that its edges cut off a figure: 482億円 in
 * 約482億円 is another figure, and so is “30%” in “up to 30%”.
 */
export function wholeFigures(text: string, { start, end }: Stretch): Stretch {
  return {
    start: Math.min(start, startOfFigure(text, start)),
    end: Math.max(end, endOfFigure(text, end)),
  }
}

function startOfFigure(text: string, start: number): number {
  const cut = beginning(text.slice(start, start + reach))
  if (cut === undefined) return start
  const from = Math.max(0, start - reach)
  const whole = over(text.slice(from, start + reach), start - from)
  return whole === undefined || saysTheSame(whole, cut) ? start : from + whole.start
}

function endOfFigure(text: string, end: number): number {
  const from = Math.max(0, end - reach)
  const cut = ending(text.slice(from, end))
  if (cut === undefined) return end
  const whole = over(text.slice(from, end + reach), end - from)
  return whole === undefined || saysTheSame(whole, cut) ? end : from + whole.end
}

function beginning(words: string): FigureMention | undefined {
  const [first] = figuresIn(words)
  return first?.start === 0 ? first : undefined
}

function ending(words: string): FigureMention | undefined {
  const last = figuresIn(words).at(-1)
  return last?.end === words.length ? last : undefined
}

function over(text: string, at: number): FigureMention | undefined {
  return figuresIn(text).find(({ start, end }) => start < at && at < end)
}

function saysTheSame(one: FigureMention, other: FigureMention): boolean {
  return (
    one.value === other.value &&
    one.valueTo === other.valueTo &&
    one.qualifiers.join() === other.qualifiers.join()
  )
}
