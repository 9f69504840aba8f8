import {
  compareExact,
  decimalOf,
  dividedExact,
  exactNumber,
  type ExactNumber,
  fromPlaces,
  plusExact,
  significantDigits,
  timesExact,
} from '#shared/domain/exact-number'
import { isMoney } from '#shared/domain/exact-units'
import { measureKey, type Figure } from '#shared/domain/figure'
import { grouped } from '#shared/grouped'

/** A figure that is, exactly, the sum of others of its unit in the same capture: 50億 + 480億 + 20億 = 550億. */
export type FigureTotal = Readonly<{ kind: 'total'; total: Figure; parts: readonly Figure[] }>

/** A share, a whole and the part that they come to: 95% of 40,000 is 38,000; `comesTo` where it is rounded. */
export type FigureShare = Readonly<{
  kind: 'share'
  share: Figure
  whole: Figure
  part: Figure
  /** The product as a plain decimal; null where it is exactly the part. */
  comesTo: string | null
}>

/** What one of a thing is worth where a source gives an amount and its worth: 4,502.9 BTC and 482億円. */
export type FigureRate = Readonly<{
  kind: 'rate'
  amount: Figure
  worth: Figure
  /** Of the worth's unit for one of the amount, cut off after two digits. */
  rate: string
}>

export type FigureSum = FigureTotal | FigureShare | FigureRate

/** A figure with where it stands. `start` is in UTF-16 units of the capture's text; null in a picture. */
export type PlacedFigure = Readonly<{ figure: Figure; captureId: string; start: number | null }>

/** Of one capture so many figures are put to one another, the first added; and so many make a total. */
const most = { figures: 40, parts: 4 } as const
/** How far an amount and its worth may stand apart, in UTF-16 units. */
const beside = 80

/**
 * The arithmetic between the figures of each capture. Hints: numbers may come out by chance, so that a total needs two
 * significant digits and parts of other measures than its own, and a share and its part two digits each. Ranges and
 * numbers that are limits (over, at most) are left out.
 */
export function sumsOf(placed: readonly PlacedFigure[]): readonly FigureSum[] {
  const captures = grouped(
    placed.filter(({ figure }) => isOneNumber(figure)),
    ({ captureId }) => captureId,
  )
  return [...captures.values()].flatMap((all) => {
    const own = distinct(all).slice(0, most.figures)
    const figures = own.map(({ figure }) => figure)
    return [...totalsOf(figures), ...sharesOf(figures), ...ratesOf(own)]
  })
}

/** Those in which a figure takes part. */
export function sumsWith(sums: readonly FigureSum[], { id }: Figure): readonly FigureSum[] {
  return sums.filter((sum) => figuresOfSum(sum).some((one) => one.id === id))
}

export function figuresOfSum(sum: FigureSum): readonly Figure[] {
  switch (sum.kind) {
    case 'total':
      return [sum.total, ...sum.parts]
    case 'share':
      return [sum.share, sum.whole, sum.part]
    case 'rate':
      return [sum.amount, sum.worth]
  }
}

const limits = ['over', 'under', 'at-least', 'at-most', 'nearly'] as const

function isOneNumber({ valueTo, value, qualifiers }: Figure): boolean {
  return valueTo === null && !value.includes('/') && !limits.some((one) => qualifiers.includes(one))
}

/** One of those that give one number for one measure, as titles and text do. */
function distinct(all: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const said = ({ figure: { measure, value, unit } }: PlacedFigure) =>
    `${measureKey(measure)} ${value} ${unit}`
  return [...new Map(all.toReversed().map((one) => [said(one), one])).values()].toReversed()
}

const isZero = ({ value }: Figure) => exactNumber(value).numerator === 0n

function totalsOf(figures: readonly Figure[]): readonly FigureTotal[] {
  return figures
    .filter((total) => significantDigits(total.value) > 1)
    .flatMap((total) => {
      const asked = exactNumber(total.value)
      const others = figures.filter(
        (one) =>
          one.unit === total.unit &&
          measureKey(one.measure) !== measureKey(total.measure) &&
          !isZero(one) &&
          compareExact(exactNumber(one.value), asked) < 0,
      )
      return partsOf(others, asked).map((parts) => ({ kind: 'total', total, parts }) as const)
    })
}

/** The sets of two to four figures that add up to a number. */
function partsOf(figures: readonly Figure[], asked: ExactNumber): readonly (readonly Figure[])[] {
  const found: (readonly Figure[])[] = []
  const search = (from: number, sum: ExactNumber, parts: readonly Figure[]) => {
    for (const [index, one] of figures.entries()) {
      if (index < from) continue
      const next = plusExact(sum, exactNumber(one.value))
      const order = compareExact(next, asked)
      if (order === 0 && parts.length > 0) found.push([...parts, one])
      if (order < 0 && parts.length + 1 < most.parts) search(index + 1, next, [...parts, one])
    }
  }
  search(0, exactNumber('0'), [])
  return found
}

function sharesOf(figures: readonly Figure[]): readonly FigureShare[] {
  const shares = figures.filter((one) => one.unit === 'percent' && significantDigits(one.value) > 1)
  return shares.flatMap((share) =>
    figures.flatMap((whole) =>
      figures.flatMap((part): readonly FigureShare[] => {
        if (whole === part || whole.unit !== part.unit || whole.unit === 'percent') return []
        if (significantDigits(part.value) < 2) return []
        const product = ofWhole(exactNumber(share.value), whole)
        const off = differs(product, share, whole, part)
        if (off === 'no') return []
        const comesTo = off === 'exact' ? null : decimalOf(product, 2)
        return [{ kind: 'share', share, whole, part, comesTo }]
      }),
    ),
  )
}

const ofWhole = (percent: ExactNumber, { value }: Figure) =>
  timesExact(timesExact(percent, exactNumber(value)), exactNumber('1/100'))

/** Half of the last digit that a figure gives. */
const halfDigit = ({ lastSignificant }: Figure) => fromPlaces(5n, (lastSignificant ?? 0) - 1)

/** Whether a product is the part, or as near as the last digits of the share and of the part leave open. */
function differs(
  product: ExactNumber,
  share: Figure,
  whole: Figure,
  part: Figure,
): 'exact' | 'near' | 'no' {
  const asked = exactNumber(part.value)
  if (compareExact(product, asked) === 0) return 'exact'
  const open = plusExact(ofWhole(halfDigit(share), whole), halfDigit(part))
  const isNear =
    compareExact(product, plusExact(asked, open)) <= 0 &&
    compareExact(asked, plusExact(product, open)) <= 0
  return isNear ? 'near' : 'no'
}

/** Coins and currencies that stand beside one another, the one with a larger number as the worth. */
function ratesOf(all: readonly PlacedFigure[]): readonly FigureRate[] {
  return all.flatMap(({ figure: amount, start }) =>
    all.flatMap(({ figure: worth, start: other }): readonly FigureRate[] => {
      const isPair =
        isMoney(amount.unit) &&
        isMoney(worth.unit) &&
        amount.unit !== worth.unit &&
        worth.qualifiers.includes('equivalent')
      if (!isPair || isZero(amount) || start === null || other === null) return []
      if (Math.abs(start - other) > beside) return []
      const rate = decimalOf(dividedExact(exactNumber(worth.value), exactNumber(amount.value)), 2)
      return [{ kind: 'rate', amount, worth, rate }]
    }),
  )
}
