import type { TextQuote } from '#shared/domain/passage'
import { describe as selectorOf, locate } from '#shared/text/quote'

/** Two invented reports of one fire. */
export const article = [
  '港の倉庫で火災があったのは三月十四日の夜だった。',
  '市の消防によると、火元は二階の配電盤とみられる。',
  '所有する青波物流は「設備の点検は毎月行っていた」と説明した。',
  'しかし点検の記録は昨年の秋から残っていない。',
  '被害の総額は約482億円にのぼり、隣の工場も操業を止めた。',
  '従業員の一人は取材に、警報が鳴るのが早いと感じたと話した。',
  '会社は原因の調査を外部の専門家に委ねる方針だ。',
  '市長は議会で、倉庫の許可を取り消さないと明言した。',
].join('')

export const report = [
  'The harbour warehouse burned on the night of March 14.',
  'Fire officers believe the fault lay in a switchboard on the second floor.',
  'The owner, Bluewave Logistics, said that "the equipment was checked every month".',
  'Yet no record of a check has been kept since last autumn.',
  'The damage is put at 48.2 billion yen, and the plant next door has stopped work.',
  'One employee said the alarm had come early.',
  'The mayor told the council that the licence would not be withdrawn.',
].join(' ')

export const passage = (text: string, words: string): TextQuote => {
  const start = text.indexOf(words)
  return selectorOf(text, start, start + words.length)
}

/** What becomes of the words when the text is rewritten so. */
export function after(text: string, words: string, rewrite: (text: string) => string) {
  const now = rewrite(text)
  const found = locate(now, passage(text, words))
  return {
    state: found.state,
    words: found.start === null ? null : now.slice(found.start, found.end),
  }
}
