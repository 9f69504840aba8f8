import type { cases as en } from '#shared/i18n/en/cases'
import type { Wording } from '#shared/i18n/wording'

export const cases: Wording<typeof en> = {
  'cases.title': '案件',
  'cases.intro':
    '案件は一本の記事の綴りです。資料、そこで主張されていること、原稿をまとめます。この端末の外には出ません。',
  'cases.empty': '案件はまだありません。',
  'cases.new': '新しい案件',
  'cases.new.title': '仮題',
  'cases.new.titlePlaceholder': '例:橋の点検契約',
  'cases.new.language': '原稿の言語',
  'cases.new.languageHint': '引用符、文字数の数え方、書き出しの文言が決まります。',
  'cases.new.create': '案件を作る',
  'cases.sample': '見本の案件を開く',
  'cases.sampleHint':
    '取引所の障害をめぐる架空の記事2本に、マーク、論点、証拠、原稿まで付いています。仕事の流れが5分でわかります。',
  'cases.sampleMark': '見本',
  'cases.archived': '保管済み',
  'cases.showArchived': '保管済みの案件を表示({count})',
  'cases.created': '{date} 作成',
  'cases.sources_other': '資料 {count}',
  'cases.claims_other': '論点 {count}',
  'cases.all': 'すべての案件',
  'cases.menu': '案件:{title}',
  'cases.rename': '名前を変える…',
  'cases.archive': '保管する',
  'cases.archive.done':
    '保管しました。「すべての案件」で、保管済みの案件を表示すると見つかります。',
  'cases.restore': '保管から戻す',
  'cases.restore.done': '保管から戻しました。',
  'cases.delete': '削除…',
  'cases.copy': '案件全体の控えを保存…',
  'cases.delete.title': '「{title}」を削除しますか',
  'cases.delete.warning':
    '資料、取得版、論点、原稿、記録のすべてがこの端末から消えます。取り消せません。必要になりそうなら、先に控えを保存してください。',
  'cases.delete.confirm': '確認のため題名を入力',
  'cases.delete.do': '完全に削除する',
  'cases.copy.title': '案件全体の控えを保存',
  'cases.copy.what':
    '資料、取得したページや画像そのもの、引用箇所、論点、証拠、人物・組織、原稿、記録のすべてを一つのZIPファイルにまとめます。Uradoriがなくても読めます。後から書き換えられていないことも確かめられます。',
  'cases.copy.notYet': 'この版のUradoriでは、控えを案件として開き直すことはまだできません。',
  'cases.copy.care':
    '暗号化はされません。メモも、匿名が条件の資料の名前もそのまま入ります。置き場所と渡す相手に注意してください。',
  'cases.copy.size': '取得したページや画像は、合わせて{size}です。',
  'cases.copy.unsaved': '最新の変更をこの端末に保存できていません。その分は控えに入りません。',
  'cases.copy.do': '控えを保存',
  'cases.copy.making': '控えを作成中:{all}件中{files}件、{size}',
  'cases.copy.placing': 'ファイルを保存中…',
  'cases.copy.saved': '控えを保存しました:{file}',
  'cases.copy.problems_other':
    '欠けているか壊れているものが{count}件あります。どれかは、控えの中のdata/problems.jsonlに書いてあります。',
  'cases.copy.failed': '控えを保存できませんでした',
  'cases.storage.kept': 'ブラウザーはこの案件を保持すると約束しています。',
  'cases.storage.notKept':
    'ブラウザーは保持を約束していません。大事なものは控えを保存してください。',
}
