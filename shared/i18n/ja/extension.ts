import type { extension as en } from '#shared/i18n/en/extension'
import type { Wording } from '#shared/i18n/wording'

export const extension: Wording<typeof en> = {
  'extension.language': 'ja',
  'extension.name': 'Uradori 裏取り – 案件に取り込む',
  'extension.about': 'いま見ているページを、この端末の Uradori に取り込みます。',
  'extension.action': 'Uradori に取り込む',
  'extension.looking': 'Uradori を探しています…',
  'extension.pair.title': 'Uradori とペアリング',
  'extension.pair.how':
    'Uradori の設定「ブラウザーから」をオンにして「コードを作る」を押し、そのコードをここに貼り付けてください。',
  'extension.pair.code': 'コード',
  'extension.pair.do': 'ペアリング',
  'extension.pair.wrong':
    'このコードは使えないか、期限が切れています。Uradori で新しいコードを作ってください。',
  'extension.pair.closed':
    'Uradori が応答しません。Uradori を開き、設定の「ブラウザーから」をオンにしてください。',
  'extension.unknown':
    'このブラウザーのペアリングは解除されています。もう一度ペアリングしてください。',
  'extension.into': '取り込む案件',
  'extension.noCases': 'Uradori に案件がまだありません。先に案件を作ってください。',
  'extension.saved': 'この案件に取り込み済みです({when})。',
  'extension.version': 'その資料の新しい版として',
  'extension.separate': '別の資料として',
  'extension.how': '取り込み方',
  'extension.closed':
    'Uradori が開いていません。ページはここで待ち、Uradori が開いたときに送られます。',
  'extension.closedInto': '案件「{case}」に入ります。',
  'extension.closedOpen': 'そのとき開いている案件に入ります。',
  'extension.clip': 'このページを取り込む',
  'extension.clipLater': '取り込んで後で送る',
  'extension.notPage': '取り込めるのはウェブページ(http、https)だけです。',
  'extension.forbidden': 'このページは、ブラウザーが拡張機能に読ませないページです。',
  'extension.taking': 'ページを取得しています…',
  'extension.sending': '送っています…',
  'extension.kept': '案件「{case}」に保存しました。',
  'extension.keptVersion': '案件「{case}」に新しい版として保存しました。',
  'extension.keptLater': 'Uradori が開くまで、ここで待ちます。',
  'extension.full':
    'すでに{count}件({size} MB)が待っています。Uradori を開いて取り込むか、いくつか破棄してください。',
  'extension.waiting': '送信待ち({count})',
  'extension.waitingNote':
    'このブラウザーの中だけにあり、Uradori に保存されると、ここからは消えます。',
  'extension.sendAll': 'いま送る',
  'extension.sendAgain': 'もう一度送る',
  'extension.discard': '破棄',
  'extension.discardName': '破棄:{title}',
  'extension.sendName': 'もう一度送る:{title}',
  'extension.size': '{size} MB',
  'extension.unpair': 'ペアリングを忘れる',
  'extension.paired': 'この端末の Uradori とペアリング済みです。',
}
