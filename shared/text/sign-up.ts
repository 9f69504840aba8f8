import { grouped } from '#shared/grouped'
import { linesOf } from '#shared/text/lines'

/** A place where a text asks its readers to sign up with a party, or urges the party upon them. */
export type Call = Readonly<{
  party: string
  asks: 'signup' | 'recommend'
  /** UTF-16 units in the text. */
  start: number
  end: number
}>

const wordings =
  /口座(?:を)?(?:開設|作[るっ])|(?:新規|無料|会員|今すぐ|ユーザー|アカウント)(?:会員)?登録|登録(?:は|を)?(?:こちら|コチラ|する$|今すぐ)|お?申し?込[みむ]|公式(?:サイト|ページ|HP)(?:は|を|へ|で)|無料(?:体験|で始め|トライアル)|資料請求|\b(?:sign ?up|open (?:an?|your) (?:\w+ ){0,2}account|create (?:an?|your) (?:\w+ )?account|register (?:now|here|today|free|with)|join (?:now|free|today)|start (?:trading|your free trial)|(?:claim|get) your (?:\w+ )?bonus|visit (?:the )?official (?:web)?site)\b/i

/** Whether a link's words ask to sign up for something, in Japanese or English. Looks at 200 units. */
export function asksToSignUp(words: string): boolean {
  return wordings.test(words.slice(0, 200).normalize('NFKC'))
}

// Names are told by their letters: Japanese particles and endings are written in hiragana.
const jaName = '([A-Za-z0-9ァ-ヴー一-龠々][A-Za-z0-9ァ-ヴー・一-龠々&.\\- ]{0,29})'
const enName = "([A-Z][\\w.&'-]*(?: [A-Z][\\w.&'-]*){0,3})"
const goods =
  '(?:新規|無料|デモ|リアル)*(?:口座(?:を)?開設|アカウント(?:の)?(?:登録|開設|作成)|(?:新規|無料|会員|ユーザー)?(?:会員)?登録|お?申し?込み?|公式(?:サイト|ページ|HP)|無料体験|資料請求)'

const signUps = [
  new RegExp(
    `${jaName}(?:の|で|に)${goods}(?:ページ|方法)?(?:は|を|へは?|から)?(?:こちら|コチラ|ここから|今すぐ)`,
    'gu',
  ),
  new RegExp(`${jaName}(?:の|で|に)${goods}(?:し(?:よう|ましょう|てみ)|する(?=[!！\\s]*$))`, 'gu'),
  new RegExp(
    `(?:^|[.!?:>»→-] ?)(?:[Ss]ign up|[Rr]egister|[Oo]pen (?:an|your|a free) account|[Cc]reate (?:an|your) account|[Gg]et started|[Ss]tart trading|[Jj]oin)(?: now| today| for free| free)? (?:with|at|on|for) ${enName}`,
    'gu',
  ),
  new RegExp(`(?:^|[.!?:>»→-] ?)[Oo]pen (?:an?|your) (?:free |live |new )?${enName} account`, 'gu'),
]
const recommendations = [
  new RegExp(
    `${jaName}(?:を|も)?(?:ぜひ|是非)(?:とも)?.{0,12}(?:使|利用|活用|試|検討|登録|始め).{0,6}(?:ください|下さい|みて|ましょう)`,
    'gu',
  ),
  new RegExp(
    `${jaName}で.{0,12}(?:今すぐ|さっそく|早速).{0,8}(?:始め|取引|トレード).{0,4}(?:ましょう|ください|よう)`,
    'gu',
  ),
  new RegExp(
    `(?:おすすめ|オススメ|お勧め)(?:な|する|でき|の)[^。]{0,20}(?:は|が)${jaName}(?=です|だ|。|$)`,
    'gu',
  ),
  new RegExp(
    `${jaName}が(?:一番|特に|最も|断然)?(?:おすすめ|オススメ|お勧め)(?=です|。|[!！]|$)`,
    'gu',
  ),
  new RegExp(`なら(?:断然|やっぱり)?${jaName}(?=[!！。]?$)`, 'gu'),
  new RegExp(`(?:^|[.!?] )(?:We recommend|Try|Choose) ${enName}`, 'gu'),
  new RegExp(
    `\\b[Oo]ur (?:top|first|favou?rite|number one|#1) (?:\\w+ )?(?:pick|choice|broker|exchange|recommendation) is ${enName}`,
    'gu',
  ),
]

/** A line without these calls nobody. */
const telling =
  /こちら|コチラ|ここから|今すぐ|すすめ|ススメ|勧め|ぜひ|是非|しましょう|しよう|登録する|申し?込む|なら|sign up|register|account|get started|start trading|join|recommend|try|choose|our /i

// What is no party: kinds of things anybody asks people to sign up for.
const nobody =
  /^(?:今すぐ|無料|公式|会員|新規|口座|登録|当社|弊社|当サイト|当院|本紙|弊紙|講座|研修|大会|試験|説明会|相談会|見学会|抽選|応募|事前|電話|郵送|詳細|方法|国内|海外|業者|(?:オンライン|無料)?(?:セミナー|イベント|メール|ツアー|コース|サービス|プラン|アプリ|キャンペーン)|メルマガ|メールマガジン|ニュースレター|LINE|友達|広告|取材|求人|採用|.*(?:補助金|助成金|給付金|交付金|接種|ワクチン|講座|説明会|試験|市|区|町|村|県|省|庁|委員会|税務署)|the|our|this|us|it|we|you)$/i

// What is left of a name that is written in hiragana but for its kind: みずほ銀行, みんなのFX.
const kindOfBusiness =
  /^(?:証券|銀行|信託銀行|信用金庫|信金|保険|生命|生命保険|損保|海上|カード|FX|取引所|コイン|モバイル|電力|電気|不動産|投信|ファンド|ペイ|Pay|インターネット|ホールディングス|クリニック|薬局|塾|転職|引越センター)$/i

/** The hiragana right before `at`, without the words and particles that lead up to a name. */
function kanaBefore(line: string, at: number): string {
  const before = line.slice(Math.max(0, at - 16), at)
  const kana = /[ぁ-ゖー]*$/.exec(before)?.[0] ?? ''
  const name = kana.replace(/^.*(?:では|なら|には|からは|まずは|ぜひ|いまは|これは)(?=.)/, '')
  const follows = name === kana && /[\p{L}\p{N}]/u.test(before.at(-kana.length - 1) ?? '')
  return follows ? name.replace(/^[をがはもにでと]/, '') : name
}

/** All calls in `text`, whose blocks are parted by line feeds, in their order. */
export function callsIn(text: string): readonly Call[] {
  const calls: Call[] = []
  for (const { line, start } of linesOf(text)) {
    if (telling.test(line)) calls.push(...inLine(line, start))
  }
  return calls
}

function inLine(line: string, at: number): readonly Call[] {
  const calls: Call[] = []
  const add = (asks: Call['asks'], patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      for (const match of line.matchAll(pattern)) {
        const told = (match[1] ?? '').replace(/[\s.&'-]+$/, '')
        const first = match.index + match[0].indexOf(told)
        const name = kindOfBusiness.test(told) ? kanaBefore(line, first) : ''
        const party = name + told
        if (party === '' || nobody.test(party) || kindOfBusiness.test(party)) continue
        const start = Math.min(match.index, first - name.length)
        calls.push({ party, asks, start: at + start, end: at + match.index + match[0].length })
      }
    }
  }
  add('signup', signUps)
  add('recommend', recommendations)
  return calls.toSorted((a, b) => a.start - b.start)
}

export type RepeatedCalls = Readonly<{ party: string; calls: readonly Call[] }>

/**
 * The parties that `text` sends its readers to again and again: asked to sign up three times, or once
 * with three more calls beside it. Names meet whatever their width and case.
 */
export function repeatedCallsIn(text: string): readonly RepeatedCalls[] {
  const byParty = grouped(callsIn(text), ({ party }) => partyKey(party))
  return [...byParty.values()].flatMap((calls) => {
    const [first] = calls
    const signUpCalls = calls.filter(({ asks }) => asks === 'signup').length
    const repeated = signUpCalls >= 3 || (signUpCalls >= 1 && calls.length >= 4)
    return first && repeated ? [{ party: first.party, calls }] : []
  })
}

/** One form for a party's name however it is written. */
export function partyKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
