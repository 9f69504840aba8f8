/** What a shift counts from: the day of publication, the last stated date, or the last one of any kind. */
export type Base = 'reference' | 'context' | 'last'

export type YearWord =
  | { readonly is: 'stated'; readonly year: number }
  /** Two digits (24年3月期) or one, which is a year of Reiwa. */
  | { readonly is: 'short'; readonly digits: number }
  | { readonly is: 'shifted'; readonly by: number; readonly from: Base }
  /** "last December", "next May". */
  | { readonly is: 'nearest'; readonly side: 'before' | 'after' }

export type MonthWord = number | { readonly by: number; readonly from: Base }

/** Which months a fiscal year has: from April (年度), up to a month (3月期), or not told (FY2023). */
export type FiscalBasis = 'calendar' | 'april' | 'named' | { readonly endsIn: number }

/** A date as it is worded, before its surroundings fill in what is missing. */
export type DateWord =
  | {
      readonly kind: 'day'
      readonly year: YearWord | null
      readonly month: MonthWord | null
      readonly day: number
    }
  | { readonly kind: 'shifted-day'; readonly by: number; readonly from: Base }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly week: number | 'last' | 'this' | 'next' | null
    }
  | { readonly kind: 'week'; readonly by: number }
  | { readonly kind: 'month'; readonly year: YearWord | null; readonly month: MonthWord }
  | {
      readonly kind: 'months'
      readonly year: YearWord | null
      readonly from: number
      readonly to: number
      readonly quarter: boolean
    }
  | { readonly kind: 'year'; readonly year: YearWord }
  | { readonly kind: 'fiscal-year'; readonly year: YearWord | null; readonly basis: FiscalBasis }
  | {
      readonly kind: 'quarter' | 'half'
      readonly year: YearWord | null
      readonly basis: FiscalBasis
      readonly index: number
    }
  | { readonly kind: 'season'; readonly year: YearWord; readonly season: number }
  | { readonly kind: 'decade' | 'century'; readonly first: number }

/** A time of day. `hour` may be 24: midnight at the end of the day. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  /** Whether it is told to be in the second half of the day (午後, "p.m."); null where nothing tells. */
  readonly afternoon: boolean | null
  /** `Z` or an offset such as `+09:00`; null where the text names none. */
  readonly zone: string | null
}

/** A stretch of text that means something to the calendar. */
export type Piece = { readonly start: number; readonly end: number } & PieceMeaning

export type PieceMeaning =
  | {
      readonly is: 'date'
      readonly date: DateWord
      /** The end of a range told in one word, such as 2月3〜5日. */
      readonly until: DateWord | null
      readonly weekday: number | null
    }
  | { readonly is: 'clock'; readonly clock: Clock; readonly until: Clock | null }
  | { readonly is: 'zone'; readonly zone: string }
  /** Looks like a date or time and is none that can be placed: 毎月25日, 3 o'clock. */
  | { readonly is: 'nothing' }

/** One way of writing: where it is found, and what a find means; null where it is not one after all. */
export interface Form {
  /** Global, without nested or open-ended repetition. */
  readonly pattern: RegExp
  readonly read: (groups: Groups, at: Found) => PieceMeaning | null
}
export type Groups = Readonly<Record<string, string | undefined>>
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

export const dateMeaning = (
  date: DateWord,
  until: DateWord | null = null,
  weekday: number | null = null,
): PieceMeaning => ({ is: 'date', date, until, weekday })

export const stated = (year: number): YearWord => ({ is: 'stated', year })
