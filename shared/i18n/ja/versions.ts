import type { versions as en } from '#shared/i18n/en/versions'
import type { Wording } from '#shared/i18n/wording'

export const versions: Wording<typeof en> = {
  'versions.again': '取り直す',
  'versions.again.give': '新しい版を入れる',
  'versions.again.cannot':
    'ブラウザーではページを取得できません。いまのページを貼り付けるか、保存したファイルを選んでください。この資料の新しい版になります。前の取得版はそのまま残ります。',
  'versions.again.noAddress':
    'この資料には取得できるアドレスがありません。いまの内容を貼り付けるか、ファイルを選んでください。この資料の新しい版になります。前の取得版はそのまま残ります。',
  'versions.again.instead':
    'いまのページを貼り付けるか、保存したファイルを選んでください。この資料の新しい版になります。前の取得版はそのまま残ります。',
  'versions.again.running': '取り直しています…',
  'versions.again.stop': '中止',
  'versions.again.same': '取り直しました:本文は同じです',
  'versions.again.changed': '取り直しました:本文が変わっています',
  'versions.again.failed': '取り直せませんでした',
  'versions.again.kept': '{reason} 前の取得版はそのまま残っています。',
  'versions.again.otherWays': '貼り付けかファイルで…',
  'versions.again.line.same': '前と同じ本文です。',
  'versions.again.line.changed': '本文が変わっています。',
  'versions.passages': '引用箇所:変更 {changed}、消失 {gone}、移動 {moved}、同じ {same}',
  'versions.claims_other': '論点{count}件を「要再確認」にしました。',
  'versions.compare': '版を比べる',
}
