import { stated, type Groups, type YearWord } from './date-word'
import { four, small, smallNumber } from './small-number'

/** The year before each era's first (元年); the single characters are those of Unicode. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  '\u337e': 1867,
  '\u337d': 1911,
  '\u337c': 1925,
  '\u337b': 1988,
  '\u32ff': 2018,
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
}

/** The Western year of an era's year (平成 31 and 令和 1 are both 2019); no era has its end checked. */
export const eraYear = (era: string, year: number): number => (eras[era] ?? 0) + year

const shifts: Readonly<Record<string, YearWord>> = {
  昨年: { is: 'shifted', by: -1, from: 'reference' },
  去年: { is: 'shifted', by: -1, from: 'reference' },
  今年: { is: 'shifted', by: 0, from: 'reference' },
  本年: { is: 'shifted', by: 0, from: 'reference' },
  来年: { is: 'shifted', by: 1, from: 'reference' },
  一昨年: { is: 'shifted', by: -2, from: 'reference' },
  おととし: { is: 'shifted', by: -2, from: 'reference' },
  再来年: { is: 'shifted', by: 2, from: 'reference' },
  同年: { is: 'shifted', by: 0, from: 'context' },
  翌年: { is: 'shifted', by: 1, from: 'context' },
  前年: { is: 'shifted', by: -1, from: 'context' },
}

/** The number of a year without its 年, for 年度 and the like. */
export const yearNumber = `(?:(?<era>明治|大正|昭和|平成|令和|[\u337b-\u337e\u32ff]) ?(?<eraYear>元|${small})|(?<![\\d.,])(?<year>${four})|(?<![\\d.,一二三四五六七八九十])(?<short>\\d{1,2}))`

/** A numbered year: 2024年, 令和6年, 2024年(令和6年), 24年. */
export const numberedYear = `${yearNumber}年(?:\\([^()\\n]{2,9}年\\))? ?`

/** A year told from another: 昨年, 同年. */
export const shiftedYear =
  '(?<shifted>一昨年|おととし|再来年|昨年|去年|今年|本年|来年|同年|翌年|前年)'

export const anyYear = `(?:${numberedYear}|${shiftedYear}の?)`

/** The year in the groups of one of the patterns above, or null where the match has none. */
export function yearIn(groups: Groups): YearWord | null {
  const { era, eraYear: ofEra, year, short, shifted } = groups
  if (era !== undefined && ofEra !== undefined) return stated(eraYear(era, smallNumber(ofEra)))
  if (year !== undefined) return stated(smallNumber(year))
  if (short !== undefined) {
    return short.startsWith('0')
      ? stated(2000 + Number(short))
      : { is: 'short', digits: Number(short) }
  }
  return shifted === undefined ? null : (shifts[shifted] ?? null)
}
