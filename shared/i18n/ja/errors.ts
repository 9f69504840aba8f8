import type { errors as en } from '#shared/i18n/en/errors'
import type { Wording } from '#shared/i18n/wording'

export const errors: Wording<typeof en> = {
  'error.unexpected': '想定していない問題が起きました。',
  'error.invalid-input': '読み取れません。',
  'error.not-found': 'もうここにはありません。',
  'error.not-supported': 'デスクトップ版でのみ使えます。',
  'error.cancelled': '取り消しました。',
  'error.write-timeout': 'ディスクが{seconds}秒間応答しません。空き容量がないのかもしれません。',
  'error.quota': 'ディスクに空きがありません。',
  'error.database-closed':
    '案件ファイルがシステムによって閉じられました。ウィンドウを読み込み直してください。',
  'error.database-too-new':
    'この案件は新しい版の Uradori で書かれています。アプリを更新すると開けます。',
  'error.database-unavailable': '案件ファイルを開けませんでした。',
  'error.read-only-window':
    '別のウィンドウが書き込み中です。このウィンドウでは閲覧だけができます。',
  'error.changed-meanwhile': 'その間に内容が変わりました。確かめてからもう一度操作してください。',
  'error.undo-conflict': 'その後に変更されたため、もう取り消せません。',
  'error.draft-unreadable': '保存されている原稿を読み取れません。内容には手を付けていません。',
  'error.deadline-past': '回答期限が過ぎています。後の日時にしてください。',
  'error.nothing-asked': '尋ねる内容がまだありません。論点を選ぶか、質問を書いてください。',
  'error.reason-required': '理由を一行書いてください。',
  'error.empty-input': '中身がありません。',
  'error.not-text': 'ページでも文書でもありません:{name}',
  'error.too-large': '大きすぎます({size} MB)。上限は{limit} MBです。',
  'error.unreadable-archive': 'ウェブアーカイブが壊れているか、途中で切れていて読めません。',
  'error.unread-coding':
    '圧縮されたまま({coding})で、Uradoriには展開する手段がありません。アーカイブにあるまま保存しました。',
  'error.unreadable-file':
    'ファイルが壊れているか、途中で切れているか、名前どおりの種類ではありません。',
  'error.picture-too-large':
    '画像が大きすぎて表示できません({width}×{height}ピクセル)。元のまま保存してあります。',
  'error.unreadable-text': 'どの文字コードとしても読めませんでした。',
  'error.document-password': 'パスワードで保護された文書のため、本文を読み取れません。',
  'error.document-damaged': '文書が壊れているか途中で切れているため、読み取れません。',
  'error.document-slow': '読み取りに{seconds}秒以上かかったため、中止しました。',
  'error.document-no-text':
    'この文書には文字データがありません。スキャンなど、ページが画像でできています。ページは表示できますが、目で読むことしかできません。',
  'error.file-type': 'この種類のファイルはまだ読めません:{name}',
  'error.bad-address': 'ウェブページのアドレス(http または https)ではありません。',
  'error.page-unreachable': 'ページが応答しませんでした({reason})。',
  'error.private-address':
    'ページの行き先が内部ネットワークのアドレスだったため、接続しませんでした。',
  'error.page-status': 'サーバーの応答は{status}でした。',
  'error.page-timeout': '{seconds}秒待ってもページが届きませんでした。',
  'error.too-many-redirects': '転送が{limit}回を超えました。',
  'error.not-a-page': 'このアドレスはページではなく、{type} のファイルです。',
  'error.no-window': '受け取れる Uradori のウィンドウが開いていません。',
  'error.no-open-case': 'Uradori で案件が開かれていません。開くか、ここで案件を選んでください。',
  'error.port-busy': 'Uradori は別のページを取り込んでいます。',
  'error.port-closed': 'ブラウザーからの受け取りがオフです。先にオンにしてください。',
  'error.export-failed': '書き出しができませんでした。',
  'error.save-failed': 'ファイルを書けませんでした({reason})。',
  'error.print-failed': 'PDFを作れませんでした。',
  'error.case-too-large': '案件が大きすぎて一つのファイルに収まりません({files}件、{size} MB)。',
}
