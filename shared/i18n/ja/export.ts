import type { exportWords as en } from '#shared/i18n/en/export'
import type { Wording } from '#shared/i18n/wording'

export const exportWords: Wording<typeof en> = {
  'export.name.desk': '（デスク用）',
  'export.name.sources': '（資料一覧）',
  'export.name.pack': '（裏付け資料）',
  'export.name.untitled': '原稿',
  'export.notes': '注',
  'export.back': '注{number}の本文に戻る',
  'export.untitled': '題名なし',
  'export.undated': '日付不明',
  'export.captured': '{date}取得',
  'export.saved': '{date}保存',
  'export.unnamed': '匿名を条件とする情報源',
  'export.but-see': '反する資料',
  'export.see-also': '参考',
  'export.removed.passage': 'ここで引いていた箇所は案件から削除されています',
  'export.removed.claim': 'ここで引いていた論点は案件から削除されています',
  'export.no-evidence': 'ここで引いた論点には証拠が付いていません',
  'export.sentence': '【{number}】',
  'export.sentence.unsourced': '【{number} 出典なし】',
  'export.copy.guide': `案件「{title}」の全体の控えです。{at}にUradori {version}で作りました。
Uradoriがなくても読めます。

data/case.json         案件
data/sources.jsonl     資料（一行に一件）。captures（取得版）、passages（引用箇所）、claims（論点）、
                       evidence（証拠）、figures（数字）、parties（人物・組織）、drafts（原稿）、
                       settlements（デスクチェックの処理）も同じ形です
data/readings/*.txt    各取得版の本文。ファイル名は取得版のid
data/readings/*.json   本文の各部分がページの何だったか、また本文から省いた文字
data/blobs/*           取得したページや画像そのもの。ファイル名はSHA-256で、
                       どれが何かはcaptures.jsonlにあります
data/log.jsonl         案件の記録。各行のhashは、caseId、seq、prev、at、what、subject、detailsの
                       正準JSON（RFC 8785）のSHA-256で、prevは一つ前の行のhashです
data/problems.jsonl    控えを作ったときに欠けや破損があった場合だけ入ります

その後に何も変わっていないことは、このフォルダーで端末を開き、次のように打つと確かめられます。
  sha256sum -c manifest-sha256.txt          （macOSでは shasum -a 256 -c manifest-sha256.txt）
このフォルダーはRFC 8493（BagIt）の形です。
`,
  'export.desk.notice': 'デスク・法務の確認用。掲載用ではありません。',
  'export.desk.as-of': '案件の内容は{at}現在のものです。',
  'export.desk.counts': '全{sentences}文、注{citations}件。',
  'export.desk.unsourced': '出典のない文は{count}文（{numbers}）。',
  'export.desk.sourced': '出典のない文はありません。',
  'export.desk.headings': '見出しにも番号を振っていますが、出典なしには数えていません。',
  'export.desk.withheld': '非開示',
  'export.desk.claim-withheld': 'この論点は伏せています。オフレコの話に拠っています',
  'export.desk.findings': 'デスクチェック:未処理{open}件、処理済み{settled}件。',
  'export.desk.open': '未処理',
  'export.desk.settled': '記者が処理済み',
  'export.desk.settled-at': '{at}処理',
  'export.desk.claim': '論点',
  'export.desk.published': '公開 {date}',
  'export.desk.captured': '取得 {at}',
  'export.desk.saved': 'ファイルの記載では{at}保存',
  'export.desk.clock': 'サーバーの時計と{seconds}秒の差',
  'export.desk.canonical': 'ページ自身が示すアドレス',
  'export.desk.given': '入力されたアドレス',
  'export.desk.unnamed': '紙面では名を出さない',
  'export.desk.terms.background': '背景説明（直接の引用も名を出すことも不可）',
  'export.desk.terms.not-for-attribution': '匿名引用可（引用はできるが、紙面では名を出さない）',
  'export.desk.terms.off-record': 'オフレコ（一切掲載できない）',
  'export.desk.removed_other': '引用箇所が失われた証拠 {count}件',
}
