/** What stands behind a number and makes it a place in a row: 3位, 2号機. No figure. */
export const ordinal = Symbol('ordinal')

const table: Readonly<Record<string, string | typeof ordinal>> = {
  ...named('JPY', '円 圓'),
  ...named('USD', 'ドル 米ドル'),
  ...named('AUD', '豪ドル'),
  ...named('CAD', 'カナダドル 加ドル'),
  ...named('HKD', '香港ドル'),
  ...named('TWD', '台湾ドル'),
  ...named('SGD', 'シンガポールドル'),
  ...named('EUR', 'ユーロ'),
  ...named('GBP', '英ポンド'),
  ...named('CNY', '人民元 元'),
  ...named('KRW', 'ウォン'),
  ...named('CHF', 'スイスフラン'),
  ...named('RUB', 'ルーブル'),
  ...named('THB', 'バーツ'),
  ...named('BTC', 'ビットコイン'),
  ...named('ETH', 'イーサ イーサリアム'),
  ...named('percent', '% パーセント'),
  ...named('point', 'ポイント'),
  ...named('times', '倍'),
  ...named('occurrence', '回'),
  ...named('person', '人 名'),
  ...named('account', '口座 アカウント'),
  ...named('case', '件'),
  ...named('company', '社 企業'),
  ...named('exchange', '取引所'),
  ...named('country', 'カ国 か国 ヵ国 ヶ国 ケ国 国'),
  ...named('place', 'カ所 か所 ヵ所 ヶ所 ケ所 箇所'),
  ...named('household', '世帯'),
  ...named('home', '戸'),
  ...named('vote', '票'),
  ...named('seat', '議席'),
  ...named('share', '株'),
  ...named('school', '校'),
  ...named('building', '棟'),
  ...named('age', '歳 才'),
  ...named('year', '年 年間 カ年 か年 ヵ年 ヶ年'),
  ...named('month', 'カ月 か月 ヵ月 ヶ月 ケ月 箇月 カ月間 か月間 ヵ月間 ヶ月間'),
  ...named('week', '週 週間'),
  ...named('day', '日 日間'),
  ...named('hour', '時間'),
  ...named('minute', '分 分間'),
  ...named('second', '秒 秒間'),
  ...named('century', '世紀'),
  ...named('kilometre', 'キロメートル'),
  ...named('metre', 'メートル'),
  ...named('centimetre', 'センチ センチメートル'),
  ...named('millimetre', 'ミリメートル'),
  ...named('kilogram', 'キログラム'),
  ...named('gram', 'グラム'),
  ...named('tonne', 'トン'),
  ...named('litre', 'リットル'),
  ...named('hectare', 'ヘクタール'),
  ...named('square-kilometre', '平方キロメートル 平方キロ'),
  ...named('square-metre', '平方メートル'),
  ...named('cubic-metre', '立方メートル'),
  ...themselves(
    'ポンド フラン 銭 泊 本塁打 安打 ルピー ペソ セント 台 本 枚 個 冊 つ 点 店 店舗 団体 種類 種 組 者 度 隻 機 両 頭 匹 羽 軒 着 杯 便 発 基 丁 通 品目 項目 条件 番組 都道府県 市町村 市 町 村 県 党 派 期 口 営業日 キロ ミリ ワット ヘルツ 玉 束 袋 箱 缶 滴 曲 席 室 部屋 拠点 路線 車両 作品 文字 字 語 行 段階 段 階 部 局 分野 分類 系統 案 例 審 試合 勝 敗 得点 単位 世代 工程 トークン',
  ),
  ...Object.fromEntries(
    '号 号機 号室 号車 号線 丁目 番 番地 番目 番線 条 項 章 節 位 級 次 報 版 話 巻 編 塁 塁打 回戦 回忌 年生 学年 年次 期生 期目 世 代 親等 軍 限 限目 等 時 月 面 割 人称 男 女 課 係 区 等級 拍子 者会談 次元'
      .split(' ')
      .map((word) => [word, ordinal]),
  ),
}

function named(unit: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]))
}
function themselves(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]))
}

const longest = Math.max(...Object.keys(table).map((word) => word.length))

/** Units so often part of another word that a kanji number before them is none: 一本化, 一点張り. */
const looseAfterKanji =
  /^(?:本|点|枚|個|台|組|着|頭|つ|口|機|度|者|面|部|段|階|字|行|品|種|案|期|丁|通|発|杯|国|区|市|町|村|県|党|派|店|席|室|両|基|局|課|語|例|元|箱|曲|玉|束|袋|缶|滴|次|等|級|審|勝|敗|戸|株|匹|羽|隻|軒|便|日)$/

/** What makes another word of a unit's first character: 人間, 本社, 回答, 件数, 名前. */
const others =
  /^(?:人(?:間|口|材|事|工|類|種|質|身|気|格|物|権|称|前|一首|十色)|本(?:社|部|人|化|木|松|格|当|来|店|体|線|質)|名(?:前|称|義|簿|刺|古屋|誉|物)|回(?:答|収|転|復|線|避|り)|件(?:数|名)|社(?:長|員|会|説|債|内|外)|点(?:張|滅|検|数)|台(?:湾|風|本)|年(?:齢|金|代|度|収)|分(?:野|析|類|割|配|裂|布)|度(?:合)|日(?:本|系|付|程(?!度|後|前)|時|々)|者(?:会談)|区(?:別|分|間)|市(?:場|民|長)|元(?:号|論|中継|化|凶|年))/

export interface Unit {
  readonly end: number
  readonly unit: string | typeof ordinal
  /** Whether a table has it; an unknown word is a unit only where nothing speaks against it. */
  readonly known: boolean
}

/**
 * The Japanese unit that begins at `start`, the longest that fits, or null. After a number in kanji only
 * units that leave no doubt count: 三人 is one, 一本化 and 一点張り are not.
 */
export function japaneseUnitAt(text: string, start: number, afterKanji: boolean): Unit | null {
  const at = text[start] === ' ' ? start + 1 : start
  if (!/[%\u0080-\uffff]/.test(text[at] ?? '')) return null
  for (let length = longest; length > 0; length--) {
    const word = text.slice(at, at + length)
    const unit = table[word]
    if (unit === undefined || word.length < length) continue
    if (length === 1 && others.test(text.slice(at, at + 4))) return null
    if (afterKanji && looseAfterKanji.test(word)) return null
    return { end: at + length, unit, known: true }
  }
  return null
}

const run = /(?:[一-鿿々]{1,3}(?![一-鿿々])|[ァ-ヺー]{2,14}(?![ァ-ヺー]))/y
const particle = /[のはがをにでともへやかまよだな、。,.)」』・]|\s|$/
const noCounter =
  /^(?:必要|以|増|減|高|安|差|超|未|前|後|程|強|弱|余|相|近|内|外|対|連|中|目|単|規|分|可|不|大|小|新|同|全|各|約|計|第)/

/** A word behind a number that the table does not have, taken as its unit: 12拠点, 955ヘクトパスカル. */
export function unknownUnitAt(text: string, start: number): Unit | null {
  run.lastIndex = start
  const found = run.exec(text)?.[0] ?? ''
  const next = text.slice(start + found.length, start + found.length + 1)
  if (found === '' || noCounter.test(found) || !(next === '' || particle.test(next))) return null
  return { end: start + found.length, unit: found, known: false }
}
