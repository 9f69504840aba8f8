import { phrasesOf } from './dates/phrases'
import { piecesIn } from './dates/pieces'
import { readable } from './dates/readable'
import { blanked, notFigures } from './figures/not-figures'
import type { Qualifier } from './figures/qualifiers'
import { candidateFrom, figureAt, passedBy } from './figures/read'

export type { Qualifier } from './figures/qualifiers'

/** A figure in a text. `start` and `end` are UTF-16 offsets; `raw` is what stands between them. */
export interface FigureMention {
  readonly start: number
  readonly end: number
  /** The number with its unit and the words that qualify it: 約482億円, "more than 1,000 accounts". */
  readonly raw: string
  /** A plain decimal without trailing zeros behind its point (`4502.9`), or a fraction (`1/3`). Exact. */
  readonly value: string
  /** The end of a range (12〜15人), else null. */
  readonly valueTo: string | null
  /**
   * A name of our own where the unit has one in both languages (`JPY`, `BTC`, `account`, `person`,
   * `percent`, `times`, `day` …: ISO 4217 for money, ¥ being the yen and $ the US dollar), else the word
   * as written (店舗, `flights`); null for a number without a unit and for shares told in words.
   */
  readonly unit: string | null
  /** In the order of the text: at most two before and two behind. */
  readonly qualifiers: readonly Qualifier[]
  /** Whether the text itself says that the number is inexact: 約, 余り, "nearly", 数十, "two or three". */
  readonly approximate: boolean
  /**
   * The power of ten of the last digit given: 482億円 8, 480億円 8, 四百八十億円 9, 4.50% −2, "two million"
   * 6. Null for a fraction and for dozens. Of a range, that of its first number.
   */
  readonly lastSignificant: number | null
  /**
   * The power of ten of the last digit that is no zero (480億円 9): the zeros between the two may be given
   * or may be rounded, so that a number agrees with another rounded to any place from one to the other.
   */
  readonly lastNonZero: number | null
}

/**
 * The figures in a Japanese or English text, in its order and without overlaps; dates and times are none
 * of them (`datesIn` has those), lengths of time are.
 *
 * 割 is ten percent, 2時間5分 is 125 minutes, 過半数 more than 1/2; 数十億 runs from 20 to 90億, 十数 from 11
 * to 19, "dozens" from 24 to 108. Not read: ordinals and ranks (第2回, 3位, 3人目, 21st), age bands (40代),
 * numbers in names and labels (G7, Boeing 737, page 12), telephone numbers, addresses, versions, scores,
 * ratios (10:1), enumerations, notes in brackets, "per one" (1人当たり, 1日500円), 数人, "several people",
 * kanji without a unit (一部, 千葉), runs of more than thirty digits. Linear in the length of the text.
 */
export function figuresIn(text: string): readonly FigureMention[] {
  const { text: written, rangeInOriginal } = readable(text)
  const dateless = blanked(written, phrasesOf(piecesIn(written), written))
  const prose = blanked(dateless, notFigures(dateless))
  const figures: FigureMention[] = []
  let [end, taken] = [0, 0]
  for (let at = candidateFrom(prose, 0); at >= 0; at = candidateFrom(prose, end)) {
    const found = figureAt(prose, at)
    if (found === null) {
      end = passedBy(prose, at)
      continue
    }
    // 10以上20人: a word of degree belongs to the figure it follows.
    const range = rangeInOriginal(Math.max(found.start, taken), found.end)
    figures.push({ ...found, ...range, raw: text.slice(range.start, range.end) })
    end = taken = found.end
  }
  return figures
}
