import { dateMeaning, type FiscalBasis, type Form, type Groups, type YearWord } from './date-word'
import { anyYear, numberedYear, shiftedYear, yearIn, yearNumber } from './japanese-year'
import { small, smallNumber } from './small-number'

const part = '(?:第? ?(?<quarter>[1-4一二三四]) ?四半期|(?<q>[1-4])Q|(?<half>上半?期|下半?期))'

const seasons = '春夏秋冬'
const seasonCode = (written: string) => 21 + seasons.indexOf(written)

/** The quarter or half that `part` found, of a year on `basis`; the whole fiscal year without one. */
function partOf(groups: Groups, year: YearWord | null, basis: FiscalBasis) {
  const { quarter, q, half } = groups
  if (half !== undefined) {
    const index = half.startsWith('上') ? 1 : 2
    return dateMeaning({ kind: 'half', year, basis, index })
  }
  const written = quarter ?? q
  if (written === undefined) return dateMeaning({ kind: 'fiscal-year', year, basis })
  return dateMeaning({ kind: 'quarter', year, basis, index: smallNumber(written) })
}

/** The fiscal period that is named after its last month: 2023年3月期. */
function endingIn(groups: Groups) {
  const endsIn = smallNumber(groups['ends'] ?? '')
  return endsIn < 1 || endsIn > 12 ? null : partOf(groups, yearIn(groups), { endsIn })
}

const fiscalShifts: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 本: 0, 来: 1 }

// 24年に is a year of the century, 24年の歴史 a length of time: only these words decide for the year.
const onlyYear =
  /^(?:に(?!わた|及|一|\d|渡)|には|以降|以後|[春夏秋冬末初秋版]|前半|後半|上半?期|下半?期|当時|時点)/
// … and, where a whole year stands before it, at the beginning of a clause, what a length of time has as well:
// 2014年に… 。18年の…, but not 2011年の事故から12年、.
const clauseStart = /(?:^|[\s。、,.「『（(])$/
const alsoLength =
  /^(?:の(?!歴史|実績|伝統|経験|刑|判決|実刑|長き|長い|歳月|月日|年月|節目|キャリア|猶予|期間|任期|寿命|契約|ローン|付き合い|つきあい|ブランク|間)|、|は(?!長|短|早|かか))/
const yearBefore = /(?<!\d)(?:1[89]|20)\d\d ?年/
/** How far a whole year is looked for before one of two digits, in UTF-16 units. */
const yearReach = 120
const notTerm =
  '(?<!懲役|禁錮|猶予|創業|創立|設立|在任|勤続|入社|築|過去|今後|約|計|以上|第|数|満|\\d)'
const notLengthOfYears =
  '(?!間|前(?!半|期)|後(?!半|期)|ぶり|以上|以内|未満|余|ほど|程度|近く|もの|目|来|物|連続|超|越し|分|かけ|かか|生(?!ま)|代)'

/** Years, fiscal periods and parts of a year as Japanese writes them. */
export const japaneseYears: readonly Form[] = [
  {
    pattern: new RegExp(`${anyYear} ?(?<ends>${small})月期(?:の?(?:連結)?${part})?`, 'g'),
    read: (groups) => endingIn(groups),
  },
  {
    pattern: new RegExp(`(?<![\\d.,~第-])(?<ends>\\d{1,2})月期(?:の?${part})?`, 'g'),
    read: (groups) => endingIn(groups),
  },
  {
    pattern: new RegExp(`${yearNumber}年度(?:の?${part})?`, 'g'),
    read: (groups) => partOf(groups, yearIn(groups), 'april'),
  },
  {
    pattern: new RegExp(`(?<which>[昨今本来])年度(?:の?${part})?`, 'g'),
    read: (groups) =>
      partOf(
        groups,
        { is: 'shifted', by: fiscalShifts[groups['which'] ?? ''] ?? 0, from: 'reference' },
        'april',
      ),
  },
  {
    pattern: new RegExp(`${anyYear}の?${part}`, 'g'),
    read: (groups) => partOf(groups, yearIn(groups), 'calendar'),
  },
  {
    pattern: new RegExp(`(?:第 ?(?<quarter>[1-4一二三四]) ?四半期|(?<![\\w.])(?<q>[1-4])Q)`, 'g'),
    read: (groups) => partOf(groups, null, 'calendar'),
  },
  {
    pattern: new RegExp(`${anyYear}の?(?<season>[春夏秋冬])`, 'g'),
    read: (groups) => {
      const year = yearIn(groups)
      if (year === null) return null
      return dateMeaning({ kind: 'season', year, season: seasonCode(groups['season'] ?? '') })
    },
  },
  {
    pattern: /(?<![\d.,])(?<decade>(?:1[0-9]|20)?\d0)年代/g,
    read: (groups) => {
      const written = groups['decade'] ?? ''
      const first = Number(written.length === 2 ? `19${written}` : written)
      return dateMeaning({ kind: 'decade', first })
    },
  },
  {
    pattern: new RegExp(`(?<![\\d.,])(?<century>${small})世紀(?!ぶり|以上|余)`, 'g'),
    read: (groups) => {
      const century = smallNumber(groups['century'] ?? '')
      return century === 0 ? null : dateMeaning({ kind: 'century', first: (century - 1) * 100 })
    },
  },
  {
    pattern: new RegExp(`${notTerm}${numberedYear}${notLengthOfYears}`, 'g'),
    read: (groups, { text, start, end }) => {
      const year = yearIn(groups)
      if (year === null) return null
      if (year.is === 'stated') return year.year < 1000 || year.year > 2999 ? null : whole(year)
      if (groups['short']?.length !== 2) return null
      const after = text.slice(end, end + 8)
      const isYear =
        onlyYear.test(after) ||
        (alsoLength.test(after) &&
          clauseStart.test(text.slice(Math.max(0, start - 1), start)) &&
          yearBefore.test(text.slice(Math.max(0, start - yearReach), start)))
      return isYear ? whole(year) : null
    },
  },
  {
    pattern: new RegExp(
      `${shiftedYear}(?!比|同期|同月|同日|並み|割れ|実績|水準|度|代|齢|輩|配|生|来)`,
      'g',
    ),
    read: (groups) => {
      const year = yearIn(groups)
      return year === null || groups['shifted'] === '前年' ? null : whole(year)
    },
  },
]

const whole = (year: YearWord) => dateMeaning({ kind: 'year', year })
