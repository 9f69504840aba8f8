export type Qualifier =
  'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'nearly' | 'equivalent'

interface Words {
  readonly qualifier: Qualifier
  /** Whether the words make the number itself inexact, as 余り does and 超 does not. */
  readonly loose: boolean
  readonly pattern: string
}

const row = (qualifier: Qualifier, pattern: string, loose = false): Words => ({
  qualifier,
  loose: loose || qualifier === 'about' || qualifier === 'nearly',
  pattern,
})

const before: readonly Words[] = [
  row('over', '(?:just over|slightly over|a little over) ', true),
  row('about', '(?:約|およそ|おおよそ|凡そ|ほぼ|おおむね|概ね|ざっと|だいたい|大体|推定|推計)'),
  row('at-least', '(?:少なくとも|最低でも|最低|最少|最小)'),
  row('at-most', '(?:最大で?も?|最高で?|最長で?|上限|多くとも|せいぜい)'),
  row('nearly', '(?:just under|close to|nearly|almost|approaching|not quite) '),
  row(
    'over',
    '(?:well over|more than|greater than|in excess of|upwards of|over|above|exceeding|topping) ',
  ),
  row('under', '(?:less than|fewer than|lower than|under|below|well under) '),
  row('at-least', '(?:at least|no less than|no fewer than|not less than|a minimum of|minimum of) '),
  row(
    'at-most',
    '(?:up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of) ',
  ),
  row('equivalent', '(?:equivalent of|equivalent to|equal to) '),
  row(
    'about',
    '(?:about|around|roughly|approximately|approx\\.?|some|an estimated|estimated|circa|ca\\.|more or less) ?',
  ),
]

const after: readonly Words[] = [
  row('equivalent', '相当'),
  row('at-least', '以上'),
  row('at-most', '(?:以下|以内)'),
  row('under', '(?:未満|足らず|を下回|に満たな|にも満たな)'),
  row('over', '(?:超え|超(?!過)|を超え|を超す|を上回|超す)'),
  row(
    'over',
    '(?:あまり|余り|余(?![地計裕談分波興剰命儀罪念生技力韻暇熱所])|強(?![いくさみめ盗制引化行要豪調固力]))',
    true,
  ),
  row('nearly', '(?:弱(?![いくさみめ点者体])|近く|近い|に近い|に迫)'),
  row('about', '(?:前後|程度|ほど|くらい|ぐらい|内外|見当(?!た|違)|規模|がらみ)'),
  row('at-least', '(?: or more\\b|\\+(?!\\d))'),
  row('at-most', '(?: or less| or fewer)\\b'),
  row('about', '(?: or so| or thereabouts|-odd)\\b'),
  row('equivalent', ' worth\\b'),
]

interface Edge {
  readonly words: Words
  readonly pattern: RegExp
}
const edgesBefore: readonly Edge[] = before.map((words) => ({
  words,
  pattern: new RegExp(`(?:^|[^A-Za-z])(?<words>${words.pattern} ?)$`, 'i'),
}))
const edgesAfter: readonly Edge[] = after.map((words) => ({
  words,
  pattern: new RegExp(`^(?<words> ?${words.pattern})`),
}))

export interface Qualified {
  readonly at: number
  readonly qualifiers: readonly Qualifier[]
  readonly loose: boolean
}

/** What may stand between a number and its unit: 100余人, 20超の社, "1,000+ visitors". */
export function qualifierInside(text: string, at: number): Qualifier | null {
  if (/^[余超](?=[一-鿿ァ-ヺ])/.test(text.slice(at, at + 2))) return 'over'
  return /^\+(?= [a-z])/.test(text.slice(at, at + 3)) ? 'at-least' : null
}

const reach = 24

// One look at the character next to the number, and at all the words in one, spares most of the work.
const anyBefore = new RegExp(`(?:${before.map(({ pattern }) => pattern).join('|')}) ?$`, 'i')
const anyAfter = new RegExp(`^ ?(?:${after.map(({ pattern }) => pattern).join('|')})`)
const lastBefore = /[ 約そぼねとい体定計もで低少小大高長限く]/

interface Hit {
  readonly words: Words
  readonly written: string
}

/** The longest of the words of degree at the edge of `window`: "no more than" is not "more than". */
function longestOf(edges: readonly Edge[], window: string): Hit | null {
  return edges.reduce<Hit | null>((best, { words, pattern }) => {
    const written = pattern.exec(window)?.groups?.['words'] ?? ''
    return written.length > (best?.written.length ?? 0) ? { words, written } : best
  }, null)
}

/** The words of degree that end where a figure begins, at most two; `at` is where they begin. */
export function qualifiersBefore(text: string, start: number): Qualified {
  let found: Qualified = { at: start, qualifiers: [], loose: false }
  for (let turn = 0; turn < 2; turn++) {
    if (!lastBefore.test(text[found.at - 1] ?? '')) break
    const window = text.slice(Math.max(0, found.at - reach), found.at)
    const hit = anyBefore.test(window) ? longestOf(edgesBefore, window) : null
    if (hit === null) break
    found = {
      at: found.at - hit.written.length,
      qualifiers: [hit.words.qualifier, ...found.qualifiers],
      loose: found.loose || hit.words.loose,
    }
  }
  return found
}

/** The words of degree that begin where a figure of `unit` ends, at most two; `at` is where they end. */
export function qualifiersAfter(text: string, end: number, unit: string | null): Qualified {
  let found: Qualified = { at: end, qualifiers: [], loose: false }
  // 151円台 is a band; 12台 are cars.
  if (text[end] === '台' && unit !== null && /^(?:[A-Z]{3}|percent|point)$/.test(unit)) {
    found = { at: end + 1, qualifiers: ['about'], loose: true }
  }
  for (let turn = 0; turn < 2; turn++) {
    const window = text.slice(found.at, found.at + reach)
    const hit = anyAfter.test(window) ? longestOf(edgesAfter, window) : null
    if (hit === null) break
    found = {
      at: found.at + hit.written.length,
      qualifiers: [...found.qualifiers, hit.words.qualifier],
      loose: found.loose || hit.words.loose,
    }
  }
  return found
}
