import { dateMeaning, stated, type Form, type Found } from './date-word'

const besideJapanese = /[ぁ-ヿ一-鿿々〆] ?$/
const beforeJapanese = /^ ?[ぁ-ヿ一-鿿々〆]/
const amount =
  /^(?:about|some|nearly|almost|than|over|under|least|most|roughly|approximately|fewer|exceeding)$/i
const placing =
  /^(?:in|since|by|until|till|before|after|during|from|through|early|mid|late|between|and|or|to|of|for|around|circa|year|as|at|on|the|its|their|his|her|our|this|that|a|an)$/i
const owning = /^(?:the|its|their|his|her|our|this|a|in|since|during|by)$|'s$/i

/** The word before a find, with what the sentence begins with as the empty string. */
function wordBefore({ text, start }: Found): string {
  const before = text.slice(Math.max(0, start - 24), start)
  return /([\w'’.-]+) $/.exec(before)?.[1] ?? ''
}

/** Whether the number counts what follows: "2024 applicants". */
function counts({ text, end }: Found): boolean {
  const after = /^ ([a-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? ''
  return /^(?:people|men|women|children|staff|yen|percent|per|million|billion)$|[a-z]{2}[^suif]s$/.test(
    after,
  )
}

/** A year in figures alone, as English has it. In Japanese a number without 年 is no year. */
export const bareYears: readonly Form[] = [
  {
    pattern:
      /(?<![\w.,/$£€¥:#'+@-]|[$£€¥] )(?<year>1[5-9]\d{2}|20\d{2})(?![\w/:%'+]|[.,]\d|-\w|\))/g,
    read: ({ year }, at) => {
      if (besideJapanese.test(at.text.slice(Math.max(0, at.start - 2), at.start))) return null
      if (beforeJapanese.test(at.text.slice(at.end, at.end + 2))) return null
      const before = wordBefore(at)
      if (amount.test(before)) return null
      if (counts(at) && !owning.test(before)) return null
      // "Expo 2025", "Tokyo 2020": a name that holds a year.
      if (/^[A-Z]/.test(before) && !placing.test(before) && !before.endsWith('.')) {
        return { is: 'nothing' }
      }
      return dateMeaning({ kind: 'year', year: stated(Number(year)) })
    },
  },
]
