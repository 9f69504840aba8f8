import type { packPage as en } from '#shared/i18n/en/pack-page'
import type { Wording } from '#shared/i18n/wording'

export const packPage: Wording<typeof en> = {
  'packPage.title': '裏付け資料一式',
  'packPage.draft': '原稿:{title}',
  'packPage.asOf': '案件の内容は{at}現在のものです。Uradori {version}で作成。',
  'packPage.other': 'Show in English',
  'packPage.check': '一式を確かめる',
  'packPage.check.how':
    'ディスクから開いたページは、隣のファイルを自分では読めません。ZIPか、展開したフォルダーを渡してください。すべてのSHA-256と記録の連鎖を計算し直します。どこにも送信しません。',
  'packPage.choose.zip': 'ZIPを選ぶ',
  'packPage.choose.folder': 'フォルダーを選ぶ',
  'packPage.drop': 'ZIPは、このページのどこにドロップしてもかまいません',
  'packPage.checking': '{all}ファイル中{done}を確認…',
  'packPage.notPack': '裏付け資料一式ではないか、ZIPが壊れています:{file}',
  'packPage.whole': '{file}の中身は、すべて作成時のままです。',
  'packPage.faulty': '{file}に、作成時と違うものがあります。',
  'packPage.counts': '一致 {intact}・相違 {differs}・欠落 {missing}・余分 {extra}',
  'packPage.file.differs': '相違',
  'packPage.file.missing': '欠落',
  'packPage.file.extra': '一式にないもの',
  'packPage.file.unreadable': '展開できません',
  'packPage.file.intact': '一致',
  'packPage.carried': 'このページが持つ内容',
  'packPage.carried.whole': 'このページが持つ内容は、作成時のままです。',
  'packPage.carried.facts': 'このページが示す内容は、作成時のものと違います。',
  'packPage.carried.log': 'このページが持つ記録は、作成時のものと違います。',
  'packPage.log.carried': 'このページが持つ記録',
  'packPage.log.given': '一式の中の記録',
  'packPage.log.whole_other': '全{count}行。どの行も前の行から続いています。',
  'packPage.log.broken': '{line}行目で連鎖が切れています。',
  'packPage.log.short': '{all}行のうち{given}行しかありません。',
  'packPage.log.sealed_other':
    '{count}行は内容を伏せています。連鎖の中の位置は確かめられますが、内容は確かめられません。',
  'packPage.moved': '本文のこの位置には、引用箇所と違う言葉があります',
  'packPage.sentences': '一文ごとの裏付け',
  'packPage.nothing': '出典は引いていません。',
  'packPage.heading': '見出し',
  'packPage.mark': '注{number}',
  'packPage.gone.passage': 'この注で引いていたものは、案件から削除されています。',
  'packPage.gone.claim': 'この注で引いていたものは、案件から削除されています。',
  'packPage.claim': '論点',
  'packPage.claim.none': 'この論点には証拠が付いていません。',
  'packPage.removed_other': '引用箇所が失われた証拠 {count}件',
  'packPage.captured': '取得',
  'packPage.saved': 'ファイルの記載による保存',
  'packPage.clock': 'サーバーの時計と{seconds}秒の差',
  'packPage.published': '公開',
  'packPage.address': 'アドレス',
  'packPage.place': '本文の{start}〜{end}文字目',
  'packPage.untitled': '題名なし',
  'packPage.bytes': '元ファイル',
  'packPage.reading': '本文',
  'packPage.not-proved': 'これで証明できないこと',
  'packPage.not-proved.true':
    '資料に書かれたことが事実であること、原稿がそれを正しく伝えていること。',
  'packPage.not-proved.clock':
    'パソコンの時計が合っていたこと。取得日時は、その時計が示した時刻です。',
  'packPage.not-proved.all':
    '漏れがないこと。取り込まなかったもの、削除したもの、伏せたものはここにありません。',
  'packPage.not-proved.origin':
    'ページが名乗るとおりの発信元から出たこと。示せるのは、パソコンに届いた内容だけです。',
  'packPage.not-proved.maker':
    '誰がこの一式を作ったか。すべてのファイルとこのページをそろえて書き換えた人がいても、これだけでは分かりません。ZIPのSHA-256を、記者の手元の記録にある値と比べてください。',
  'packPage.not-proved.own':
    '記者のメモが、実際に話された内容と同じであること。分かるのは、メモがその時に書かれたことだけです。',
  'packPage.withheld': '伏せたもの',
  'packPage.withheld.none': '伏せた取得版はありません。',
  'packPage.withheld.why':
    '次のものはハッシュ値だけを載せています。後で、同じものであることを示せます。',
  'packPage.unreadable': 'このページは壊れています。持っている内容を読めません。',
}
