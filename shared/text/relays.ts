import { creditNames, outletNames } from '#shared/text/relays/outlets'
import { normalised } from '#shared/text/normalise'

/** A place where a text says whose report it hands on. `start` and `end` are UTF-16 offsets. */
export interface Relay {
  readonly start: number
  readonly end: number
  /** Whose: an agency's own name (共同通信 and Kyodo are one), else the outlet's as written. */
  readonly name: string
  /** What stands between the offsets: （共同）, "according to Reuters". */
  readonly raw: string
}

const anyOf = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|')

const credits = anyOf([...creditNames.keys()])
const outlets = anyOf([...outletNames.keys()])

/** 〇〇新聞, "the Harbour Times": what ends so is a newspaper or a broadcaster. */
const japaneseOutlet =
  '(?:[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{1,10}|(?<!\\p{Script=Hiragana})\\p{Script=Hiragana}{2,4})(?:新聞|日報|新報|放送|テレビ|タイムズ|通信社|通信)'
const edition = '(?:社|デジタル|電子版|オンライン)?'
const englishOutlet =
  "(?:[A-Z][\\w&’'-]*\\s){1,3}(?:Times|Post|Journal|News|Herald|Guardian|Tribune|Telegraph|Gazette|Observer|Mail|Chronicle|Independent|Standard|Star|Mirror)"

const patterns: readonly RegExp[] = [
  // 【ワシントン共同】 [東京 23日 ロイター] 〔AFP=時事〕
  new RegExp(
    `[【〔\\[](?:[^【】〔〕\\[\\]\\n]{0,24}?(?<=[\\p{Script=Han}\\p{Script=Katakana}ー\\s=、・【〔\\[]))??(?<name>${credits})(?:=(?:${credits}))?[】〕\\]]`,
    'gu',
  ),
  // (共同) (AP=共同) "TOKYO (Reuters) - "
  new RegExp(`\\((?<name>${credits})(?:=(?:${credits}))?\\)`, 'gu'),
  new RegExp(
    `(?<![\\p{Script=Han}\\p{Script=Katakana}A-Za-z])(?<name>${outlets}|${japaneseOutlet})${edition}(?:の(?:報道|取材|記事)に?|に)よ(?:ると|れば)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{Script=Han}\\p{Script=Katakana}A-Za-z])(?<name>${outlets}|${japaneseOutlet})${edition}(?:が|は)[^。\\n「」]{0,30}?(?:報じ|伝え|配信し|スクープ)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Aa]ccording to|[Aa]s (?:first )?reported (?:by|in)|[Ff]irst reported (?:by|in)) (?:the |The )?(?<name>(?:${outlets})(?![\\w-])|${englishOutlet})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\w-])(?:The |the )?(?<name>(?:${outlets})|${englishOutlet}) (?:first )?report(?:ed|s)\\b`,
    'gu',
  ),
  new RegExp(`\\btold (?:the |The )?(?<name>(?:${outlets})(?![\\w-])|${englishOutlet})`, 'gu'),
  new RegExp(`^By (?:[^\\n]{0,60}, )?(?:The )?(?<name>${outlets})$`, 'gmu'),
]

/**
 * Where a Japanese or English text names the agency or the outlet that it has its report from: credits and
 * datelines（共同）【ロンドン時事】"PARIS (AFP) -", and sentences such as 〇〇新聞によると, "first reported by
 * the … Times". In the order of the text, each outlet at its first place only. That a text names nobody
 * proves nothing. Linear in the length of the text.
 */
export function relaysIn(text: string): readonly Relay[] {
  const { text: written, rangeInOriginal } = normalised(text)
  const found = patterns.flatMap((pattern) =>
    [...written.matchAll(pattern)].flatMap((match) => {
      const said = match.groups?.['name']
      if (said === undefined) return []
      const range = rangeInOriginal(match.index, match.index + match[0].length)
      return [{ ...range, name: nameOf(said), raw: text.slice(range.start, range.end) }]
    }),
  )
  const first = new Map<string, Relay>()
  for (const relay of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!first.has(relay.name)) first.set(relay.name, relay)
  }
  return [...first.values()]
}

function nameOf(said: string): string {
  return creditNames.get(said) ?? outletNames.get(said) ?? said
}
