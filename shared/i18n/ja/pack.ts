import type { pack as en } from '#shared/i18n/en/pack'
import type { Wording } from '#shared/i18n/wording'

export const pack: Wording<typeof en> = {
  'pack.captures': '取得版の範囲',
  'pack.captures.cited': '原稿で引いたもの',
  'pack.captures.all': '案件のすべて',
  'pack.give': 'あわせて渡すもの',
  'pack.unnamed': '名を出さない情報源',
  'pack.unnamed.hint': '名前、アドレス、発言が載ります。オフレコの話は選んでも載りません。',
  'pack.hidden': '見た目以上の情報を含む元ファイル',
  'pack.hidden.hint':
    '写真、文書、メールには場所、氏名、機器名などが、ログイン中の画面にはあなたのアカウントが含まれていることがあります。本文は選ばなくても入ります。',
  'pack.reasons': '自分の言葉が入った記録の行',
  'pack.reasons.hint':
    '判断の理由、ファイル名、以前の文言です。人の名前が入っていることがあります。',
  'pack.leaves_other': '取得版{count}件が入ります',
  'pack.stays_other': '取得版{count}件は伏せます。ハッシュ値だけが入ります',
  'pack.text-only_other': '取得版{count}件は本文だけが入ります',
  'pack.claims-stay_other': '論点{count}件は伏せます。オフレコの話に拠っています',
  'pack.draft-stays':
    '原稿の文はそのまま入ります。情報源が分かる書き方になっていないか、読み返してください。',
  'pack.looking': '出してはならない名前がないか調べています…',
  'pack.named_other': '匿名が条件の人の名前({count}人分)が、このままでは裏付け資料一式に入ります',
  'pack.named.why':
    '原稿以外の箇所です。論点の文を直すか、入れる取得版を減らしてください。調べるのは案件に書かれている名前だけで、文字だけです(画像の中は調べません)。',
  'pack.named.claim': '論点「{text}」',
  'pack.named.source': '「{title}」の取得版',
  'pack.never':
    'どれを選んでも入らないもの:オフレコの話、自分用のメモ欄、評価、人物・組織の登録、取材の相手と場所。',
  'pack.problems_other':
    '元ファイル{count}件が案件で欠けているか破損しています。一式にはその旨を記しました。「案件の検証」で確かめてください。',
  'pack.progress': '約{all}ファイル中{done}',
  'pack.column.claim': '論点',
  'pack.column.origins': '系統',
  'pack.column.sentences': '文番号',
  'pack.column.quotation': '引用箇所',
  'pack.column.source': '資料',
  'pack.column.address': 'アドレス',
  'pack.column.captured': '取得日時',
  'pack.column.role': '種類',
  'pack.column.file': 'ファイル',
  'pack.column.reading': '本文',
  'pack.column.withheld': '伏せた理由',
  'pack.role.page': '取得したまま',
  'pack.role.rendered': 'スクリプト実行後',
  'pack.role.plain': '貼り付けのテキスト',
  'pack.role.snapshot': 'スナップショット',
  'pack.role.screenshot': '画面の画像',
  'pack.role.print': '印刷用',
  'withheld.off-record': '非開示:オフレコの話',
  'withheld.unnamed': '非開示:名を出さない情報源',
  'withheld.container': '非開示:伏せたものを含むか、その一部',
  'withheld.details': '非開示:人や場所の情報を含むおそれのあるファイル',
  'withheld.logged-in': '非開示:ログイン中の画面',
  'withheld.missing': '作成時に案件で欠けていたもの',
  'withheld.damaged': '作成時に案件で破損していたもの',
  'pack.guide': `デスクと法務のための裏付け資料一式です。Uradori {version}で作りました。
案件の内容は{at}現在のものです。

verify.html            ブラウザーで開き、ZIPかこのフォルダーを渡すと、すべて計算し直して確かめます
data/draft.docx, .html 文に番号を振り、それぞれの裏付けを付けた原稿
data/claims.csv        論点と証拠
data/captures.csv      取得版の一覧とハッシュ値、伏せたもの
data/readings/         各取得版の本文
data/originals/        取得したもの。一バイトも変えていません。ファイル名はSHA-256です
                       （ページは.html.txtで終わり、うっかり開いても何も動かず、通信もしません）
data/annotations.jsonld 引用箇所（W3C Web Annotation）
data/log.jsonl         案件の記録。各行のhashは、caseId、seq、prev、at、what、subject、detailsの
                       正準JSON（RFC 8785）のSHA-256で、prevは一つ前の行のhashです。
                       伏せた行は、内容を除き、位置とhashだけを残しています
data/facts.json        verify.htmlが示す内容

verify.htmlを使わずに確かめるには、このフォルダーで端末を開き、次のように打ちます。
  sha256sum -c manifest-sha256.txt          （macOSでは shasum -a 256 -c manifest-sha256.txt）
  sha256sum -c tagmanifest-sha256.txt
このフォルダーはRFC 8493（BagIt）の形です。
`,
}
