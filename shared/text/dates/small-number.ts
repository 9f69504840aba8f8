const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  '\u25cb': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A kanji numeral below one hundred (二十三) as a pattern's source. */
const kanji = '[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]'

/** One or two digits, or a kanji numeral below one hundred. */
export const small = `(?:\\d{1,2}|${kanji})`

/** The same, where a single kanji would be too little to go by. */
export const smallOrLongKanji = '(?:\\d{1,2}|[二三]十[一二三四五六七八九]?|十[一二三四五六七八九])'

/** Four digits of a year, in Arabic figures or kanji (二〇二四). */
export const four = '(?:\\d{4}|[〇\u25cb零一二三四五六七八九]{4})'

/** The value of what `small` or `four` matched; 元 is the first year of an era. */
export function smallNumber(written: string): number {
  if (written === '元') return 1
  if (/^\d+$/.test(written)) return Number(written)
  const ten = written.indexOf('十')
  if (ten < 0) return Array.from(written).reduce((sum, one) => sum * 10 + (digitOf[one] ?? 0), 0)
  const tens = ten === 0 ? 1 : (digitOf[written.slice(0, ten)] ?? 0)
  return tens * 10 + (digitOf[written.slice(ten + 1)] ?? 0)
}

export const optionalNumber = (written: string | undefined): number | null =>
  written === undefined ? null : smallNumber(written)
