/** Taking pages over from the reporter's own browser: the settings, and what is told in the app. */
export const fromBrowser = {
  'fromBrowser.title': 'From the browser',
  'fromBrowser.what':
    'A small extension for your browser hands the page you are looking at over to a case, as you see it, logged in. It talks to this app only, on this computer only.',
  'fromBrowser.onlyDesktop':
    'Taking pages over from your browser works in the installed app only, not in a browser tab.',
  'fromBrowser.switch': 'Take pages over from my browser',
  'fromBrowser.state.off': 'Off. Nothing listens.',
  'fromBrowser.state.open': 'On. Listens at 127.0.0.1, port {port}, for paired browsers only.',
  'fromBrowser.state.failed': 'No port could be opened ({reason}). Another program may use it.',
  'fromBrowser.again': 'Try again',
  'fromBrowser.load': 'Put the extension into your browser',
  'fromBrowser.for': 'Which browser',
  'fromBrowser.for.chromium': 'Chrome, Edge, Chromium',
  'fromBrowser.for.firefox': 'Firefox',
  'fromBrowser.load.show': 'Show the folder',
  'fromBrowser.load.shown': 'The folder: {path}',
  'fromBrowser.load.chromium.1': 'Open chrome://extensions (in Edge: edge://extensions).',
  'fromBrowser.load.chromium.2': 'Switch “Developer mode” on.',
  'fromBrowser.load.chromium.3':
    'Choose “Load unpacked” and then the folder that “Show the folder” shows.',
  'fromBrowser.load.firefox.1': 'Open about:debugging and choose “This Firefox”.',
  'fromBrowser.load.firefox.2':
    'Choose “Load Temporary Add-on” and then manifest.json in the folder that “Show the folder” shows.',
  'fromBrowser.load.firefox.3':
    'Firefox forgets it when it ends, so this is done again at the next start. In Firefox the page is kept as HTML; pictures of other sites may be missing in it, but not in the screenshot.',
  'fromBrowser.pair': 'Pair a browser',
  'fromBrowser.pair.how':
    'Make a code here, then click the Uradori button in your browser and paste it there.',
  'fromBrowser.pair.make': 'Make a code',
  'fromBrowser.pair.code': 'Code for pairing',
  'fromBrowser.pair.until': 'Works once, until {time}.',
  'fromBrowser.pair.copy': 'Copy the code',
  'fromBrowser.pair.copied': 'Copied',
  'fromBrowser.pair.done': '{name} is paired.',
  'fromBrowser.paired': 'Paired browsers',
  'fromBrowser.paired.none': 'None yet.',
  'fromBrowser.paired.at': 'paired {time}',
  'fromBrowser.remove': 'Remove',
  'fromBrowser.remove.name': 'Remove {name}',
  'fromBrowser.removed': '{name} is no longer paired.',
  'fromBrowser.arrived': '“{title}” came from your browser into “{case}”.',
  'fromBrowser.act.switch': 'Taking pages over from the browser',
  'fromBrowser.act.remove': 'Removing the browser',
} as const
