import type { clip as en } from '#shared/i18n/en/clip'
import type { Wording } from '#shared/i18n/wording'

export const clip: Wording<typeof en> = {
  'clip.button': '取り込む',
  'clip.title': '資料を取り込む',
  'clip.address': 'ページのアドレス',
  'clip.address.placeholder': 'https://…',
  'clip.address.fetch': 'ページを取得',
  'clip.address.fetchHint':
    '専用のウィンドウで一度だけ開きます。発信元のサーバーには閲覧の記録が残ります。',
  'clip.address.cannot':
    'ブラウザーではページを取得できません。本文を貼り付けるか、ファイルを入れるか、デスクトップ版を使ってください。ここに書いたアドレスは、貼り付けた内容や選んだ1つのファイルと一緒に保存されます。',
  'clip.address.note': 'アドレスだけ控える',
  'clip.paste': 'ここに貼り付け',
  'clip.paste.hint':
    'ブラウザーで記事をすべて選んでコピーし、ここをクリックして貼り付けます。見出し、箇条書き、表はそのまま残ります。',
  'clip.paste.empty': 'クリップボードに貼り付けられる文章がありません。',
  'clip.files': 'ファイルを選ぶ…',
  'clip.files.hint':
    'このウィンドウのどこにでもファイルを落とせます(複数まとめて可)。ページと文書は本文を読み取り、そのほかのファイルは元のまま保存します。',
  'clip.write': 'メモを書く…',
  'clip.write.hint': '自分で見たこと、または条件を付けた取材の記録。',
  'clip.drop': 'ここで離すと、この案件に取り込みます',
  'clip.items': 'いま取り込んだもの',
  'clip.state.waiting': '控えました。順番待ち',
  'clip.state.fetching': '取得中',
  'clip.state.reading': '本文を読み取り中',
  'clip.state.kept': 'ファイルのまま保存しました(本文は読み取っていません)',
  'clip.state.saved': '保存しました:{characters}字',
  'clip.state.leftOut': '本文から除いた文字 {count}',
  'clip.state.noted': 'アドレスを控えました。中身は貼り付けかファイルで加えられます。',
  'clip.state.failed': '取得できませんでした:{reason}',
  'clip.stage.connecting': '接続しています',
  'clip.stage.loading': '読み込み中 {size}',
  'clip.stage.settling': '表示が落ち着くのを待っています',
  'clip.stage.snapshot': '全体を保存しています',
  'clip.stage.screenshot': '画面を撮っています',
  'clip.stage.print': 'PDFにしています',
  'clip.open': '読む',
  'clip.retry': 'もう一度',
  'clip.otherWays': 'ほかの方法',
  'clip.stop': '中止',
  'clip.dismiss': 'この一覧から外す',
  'clip.like.same-address': '同じ記事がすでにあります:{title}({date} 取得)',
  'clip.like.same-bytes': '{title}({date} 取得)と1バイトも違いません。',
  'clip.like.same-text':
    '{title}({date} 取得)と同じ文章です。別のサイトでも、出どころは一つかもしれません。',
  'clip.like.asVersion': '新しい版としてまとめる',
  'clip.like.filed': '{title} の新しい版にしました。',
  'clip.like.remove': 'こちらを削除',
  'clip.like.removeReason': '同じ内容を取得済みのため',
  'clip.like.keep': '両方残す',
}
