import { surnameLength } from '#shared/text/names/surnames'

/** How surely what stands there follows a name: 氏; （37歳）; （37）; 大統領; 社長, which follows other words too. */
export type Trust = 'honorific' | 'years' | 'age' | 'office' | 'title'

/** A name in a text, counted in UTF-16 units back from the end of the text: from `end` up to `cut`. */
type NameAtEnd = Readonly<{ end: number; cut: number }>

const most = 5

/** How far a name is looked for before what follows it, in UTF-16 units. */
export const reach = 20

/** The given name that may follow a surname, and what it is not when it begins like this. */
const place = /^(?:[県市都府区町村郡組社庁省局部課署港駅線沖島内家]|大学|銀行|地裁|両|国)/u

/** Words that end like this before an honorific tell what somebody is. */
const roleEnd =
  /[者員師屋長士官社会部課局省庁県市区町村家役手性男女生業児係隊班人様側党校所店署方達組民]$/u

/** Common words before 氏, さん or 容疑者. */
const commonWords = new Set(
  `彼 両 同 某 諸 摂 華 源 平 奥 皆 客 父 母 兄 姉 弟 妹 娘 息子 嫁 旦那 先生 警察 刑事 隣 坊 孫 各 先輩 後輩 同僚 巡査
   神 爺 婆 叔父 叔母 伯父 伯母 王 姫 患者 新 元 前 現 別 主犯 殺人 詐欺 強盗 窃盗 放火 傷害 暴行 横領 収賄 贈収賄 恐喝 脅迫 逮捕
   事件 共犯 重要 原告 指名手配 当該 当時 今回 容疑 性犯罪 背任 万引 痴漢 強姦 誘拐 監禁 死亡 起訴 実行犯 少年 少女 夫婦 夫妻 一同
   大家 女将 若旦那 住職 職人 舞妓 芸妓 巫女 仲居 仲人 長男 次男 長女 次女 三男 三女 双子 親子 赤 何 沢山 上 下 中`.split(
    /\s+/,
  ),
)

const commonKatakana = new Set(
  `ファン スタッフ ママ パパ ユーザー メンバー オーナー タレント サラリーマン カメラマン アイドル モデル ドライバー マネージャー
   マスター シェフ ナース ヘルパー ボランティア パート バイト アルバイト フリーター ライバル リーダー サポーター リスナー フォロワー
   クライアント スポンサー メーカー ベンチャー ワンマン プロ サッカー チーム フリー ゲスト トップ キャプテン コーチ ライター パン
   ケーキ ラーメン クリーニング スナック ペット アメリカ ロシア フランス ドイツ イギリス ウクライナ ブラジル イタリア スペイン
   メキシコ インド トルコ イラン イラク フィリピン インドネシア ベトナム タイ カナダ ポーランド ギリシャ アルゼンチン ミャンマー
   シリア ペルー チリ エジプト ケニア オランダ ベルギー スイス スウェーデン マレーシア シンガポール モンゴル オーストラリア
   テレビ ラジオ スポーツ クラブ テニス ゴルフ バレー ラグビー バスケ スキー ボクシング グループ センター デスク`.split(
    /\s+/,
  ),
)

const spaced = /(?<!\p{sc=Han})(\p{sc=Han}{1,4}) \p{sc=Han}{1,4}$/u
const kanji = /(?:\p{sc=Han}|(?<=\p{sc=Han})[ヶノ](?=\p{sc=Han}))+$/u
const withHiragana = /\p{sc=Han}{1,3}(?![はがのをにとへもや])[ぁ-ん]{2,4}$/u
const katakana = /[\p{sc=Katakana}ー][\p{sc=Katakana}ー・=]*$/u
const latin =
  /(?<![\p{sc=Latn}\p{N}@._-])\p{Lu}[\p{sc=Latn}'’-]{1,20}(?: \p{Lu}[\p{sc=Latn}.'’-]{0,20}){0,2}$/u

/** Words that a Latin name before a title does not end with. */
const noLatin = /(?:^|[\s.])(?:IT|AI|PR|TV|CM|Web|NPO|NGO|SNS|PTA|FBI|CIA)$/u

/** The name that a text of at most some twenty units ends with; null where it ends with none. */
export function nameAtEnd(text: string, trust: Trust): NameAtEnd | null {
  const trimmed = text.trimEnd()
  const cut = text.length - trimmed.length
  if (cut > 1) return null
  const length = lengthAtEnd(trimmed, trust)
  return length > 0 ? { end: length + cut, cut } : null
}

function lengthAtEnd(text: string, trust: Trust): number {
  const two = spaced.exec(text)
  if (two && surnameLength(two[1] ?? '') === two[1]?.length) return two[0].length
  const run = kanji.exec(text)?.[0] ?? ''
  if (run !== '') {
    if (/[おご御]$/u.test(text.slice(0, -run.length))) return 0
    const from = personInRun(run, trust)
    return from < 0 ? 0 : run.length - from
  }
  const foreign = katakana.exec(text)?.[0] ?? ''
  if (foreign !== '') return isForeign(foreign, text, trust) ? foreign.length : 0
  if (trust === 'title' || trust === 'office') return 0
  const mixed = withHiragana.exec(text)?.[0] ?? ''
  if (mixed !== '') return mixedLength(text, mixed)
  if (trust !== 'honorific') return 0
  const alphabetic = latin.exec(text)?.[0] ?? ''
  return noLatin.test(alphabetic) ? 0 : alphabetic.length
}

/** Where in a run of kanji the name begins that it ends with; -1 where it ends with none. */
export function personInRun(run: string, trust: Trust): number {
  if (isName(run, trust)) return 0
  for (let at = 1; at < run.length && run.length <= 12; at += 1) {
    const role = run.slice(0, at)
    if (roleEnd.test(role) && isName(run.slice(at), trust)) return at
  }
  if (trust !== 'honorific' && (trust !== 'years' || run.length < 3)) return -1
  const isLikely = run.length >= 2 && run.length <= most && !commonWords.has(run)
  return isLikely && !roleEnd.test(run) && !/^[元前現新両同各]/u.test(run) ? 0 : -1
}

/**
 * Whether it is a common surname, alone or with a given name of up to three kanji. One of a single kanji
 * stands alone before a title, since many words begin with it: 東大教授.
 */
function isName(run: string, trust: Trust): boolean {
  const surname = surnameLength(run)
  const given = run.slice(surname)
  if (surname === 1 && given.length % 2 === 1 && trust !== 'honorific') return false
  if (surname === 1 && given !== '' && (trust === 'title' || trust === 'office')) return false
  return surname > 0 && run.length <= most + 1 && given.length <= 3 && !isNoGivenName(given)
}

const isNoGivenName = (given: string) =>
  place.test(given) || (given.length > 1 && roleEnd.test(given)) || /[元前副]$/u.test(given)

/** A name in katakana: after 氏 any that is no common word, after a title one of two parts. */
function isForeign(run: string, text: string, trust: Trust): boolean {
  if (run.length < 2 || run.length === reach || commonKatakana.has(run)) return false
  if (/\p{sc=Han}$/u.test(text.slice(0, -run.length)) && !/[・=]/u.test(run)) return false
  return trust === 'honorific' || trust === 'office' || /[・=]/u.test(run.slice(1, -1))
}

/** 山田さくら: a common surname with a given name in hiragana. */
function mixedLength(text: string, mixed: string): number {
  const start = text.length - mixed.length
  if (/\p{sc=Han}$/u.test(text.slice(0, start))) return 0
  const surname = surnameLength(mixed)
  const rest = mixed.slice(surname)
  return surname > 0 && /^[ぁ-ん]{2,4}$/u.test(rest) && !/^(?:から|まで|より|など|さん)/u.test(rest)
    ? mixed.length
    : 0
}
