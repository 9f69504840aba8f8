import type { fromBrowser as en } from '#shared/i18n/en/from-browser'
import type { Wording } from '#shared/i18n/wording'

export const fromBrowser: Wording<typeof en> = {
  'fromBrowser.title': 'ブラウザーから',
  'fromBrowser.what':
    'ブラウザーに小さな拡張機能を入れると、いま見ているページを、ログインした表示のまま案件に取り込めます。通信の相手はこの端末のこのアプリだけです。',
  'fromBrowser.onlyDesktop':
    'ブラウザーからの取り込みは、インストール版のアプリでのみ使えます。ブラウザーのタブで開いているときは使えません。',
  'fromBrowser.switch': 'ブラウザーからページを受け取る',
  'fromBrowser.state.off': 'オフです。何も受け付けていません。',
  'fromBrowser.state.open':
    'オンです。127.0.0.1 のポート{port}で、ペアリングしたブラウザーからだけ受け付けています。',
  'fromBrowser.state.failed':
    'ポートを開けませんでした({reason})。ほかのプログラムが使っているのかもしれません。',
  'fromBrowser.again': 'もう一度試す',
  'fromBrowser.load': '拡張機能をブラウザーに入れる',
  'fromBrowser.for': 'ブラウザーの種類',
  'fromBrowser.for.chromium': 'Chrome・Edge・Chromium',
  'fromBrowser.for.firefox': 'Firefox',
  'fromBrowser.load.show': 'フォルダーを表示',
  'fromBrowser.load.shown': 'フォルダー:{path}',
  'fromBrowser.load.chromium.1': 'chrome://extensions を開きます(Edge では edge://extensions)。',
  'fromBrowser.load.chromium.2': '「デベロッパー モード」をオンにします。',
  'fromBrowser.load.chromium.3':
    '「パッケージ化されていない拡張機能を読み込む」を選び、「フォルダーを表示」で示されるフォルダーを指定します。',
  'fromBrowser.load.firefox.1': 'about:debugging を開き、「この Firefox」を選びます。',
  'fromBrowser.load.firefox.2':
    '「一時的なアドオンを読み込む」を選び、「フォルダーを表示」で示されるフォルダーの manifest.json を指定します。',
  'fromBrowser.load.firefox.3':
    'Firefox を終了すると外れるため、次に起動したときも同じ操作が要ります。Firefox ではページを HTML として保存します。他サイトの画像は HTML に残らないことがありますが、画面画像には残ります。',
  'fromBrowser.pair': 'ブラウザーをペアリングする',
  'fromBrowser.pair.how':
    'ここでコードを作り、ブラウザーの Uradori のボタンを押して、そこに貼り付けます。',
  'fromBrowser.pair.make': 'コードを作る',
  'fromBrowser.pair.code': 'ペアリング用のコード',
  'fromBrowser.pair.until': '{time}まで、一度だけ使えます。',
  'fromBrowser.pair.copy': 'コードをコピー',
  'fromBrowser.pair.copied': 'コピーしました',
  'fromBrowser.pair.done': '{name} をペアリングしました。',
  'fromBrowser.paired': 'ペアリング済みのブラウザー',
  'fromBrowser.paired.none': 'まだありません。',
  'fromBrowser.paired.at': '{time}にペアリング',
  'fromBrowser.remove': '解除',
  'fromBrowser.remove.name': '{name} のペアリングを解除',
  'fromBrowser.removed': '{name} のペアリングを解除しました。',
  'fromBrowser.arrived': '「{title}」をブラウザーから案件「{case}」に取り込みました。',
  'fromBrowser.act.switch': 'ブラウザーからの受け取り',
  'fromBrowser.act.remove': 'ペアリングの解除',
}
