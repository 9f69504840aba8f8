import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, session, shell } from 'electron'
import type { Language } from '#shared/domain/language'
import type { HostEvent, HostEventOf } from '#shared/host/contract'
import { translator } from '#shared/i18n/translate'
import { answersOf } from './answers'
import { browserPort } from './browser-port/browser-port'
import { pageAsks } from './browser-port/page-asks'
import { dialogsOf } from './dialogs'
import { extensionFolders, showExtension } from './handlers/show-extension'
import { serveHost } from './ipc'
import { openMainWindow, type MainWindow } from './main-window'
import { menuTemplate } from './menu'
import { readBuiltPage } from './page/built-page'
import { registerScheme, servePage } from './protocol'
import { guardPageSession } from './session-policy'

let main: MainWindow | null = null
let isQuitting = false
let words = translator('en')
const dialogs = dialogsOf(
  () => main?.window ?? null,
  () => words,
)
const asks = pageAsks((asked) => tell('browserAsks', asked))

app.enableSandbox()
registerScheme()
// The page's own session has no way out: whatever a hint or a pre-connection tries ends here.
app.commandLine.appendSwitch('proxy-server', 'socks5://127.0.0.1:9')
app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
// The default would show the first certificate of the reporter's key store to whoever asks.
app.on('select-client-certificate', (event, _contents, _url, _certificates, decide) => {
  event.preventDefault()
  decide()
})
app.on('before-quit', () => {
  isQuitting = true
})
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin' || isQuitting) app.quit()
})
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  speak(app.getLocale().startsWith('ja') ? 'ja' : 'en')
  const page = await readBuiltPage(join(import.meta.dirname, '../renderer'))
  guardPageSession(session.defaultSession)
  servePage(session.defaultSession, page)
  const port = browserPort({
    file: join(app.getPath('userData'), 'browser-port.json'),
    askPage: asks.ask,
    tell: (state) => tell('browserPort', state),
  })
  const extension = extensionFolders(app)
  const answers = answersOf({
    dialogs,
    speak: (language) => {
      speak(language)
      main?.closing.pageIsUp()
      asks.pageIsUp()
    },
    close: (stored) => main?.closing.answer(stored),
    tell,
    port,
    pageAsks: asks,
    showExtension: showExtension(extension, (path) => shell.showItemInFolder(path)),
  })
  serveHost(ipcMain, answers)
  app.on('second-instance', () => void show().catch(giveUp))
  app.on('activate', () => void show().catch(giveUp))
  await show()
  await port.start()
  await extension.refresh()
}

/** Brings the window to the front; opens it where there is none. */
async function show(): Promise<void> {
  if (main) {
    if (main.window.isMinimized()) main.window.restore()
    return main.window.focus()
  }
  main = openMainWindow({
    words: () => words,
    tellClosing: () => tell('closing', {}),
    askToClose: async (why) => {
      const isSure = await dialogs.askToClose(why)
      // Whoever stays does not quit either.
      isQuitting &&= isSure
      return isSure
    },
  })
  main.window.webContents.on('render-process-gone', asks.pageIsGone)
  main.window.on('closed', () => {
    main = null
    asks.pageIsGone()
    for (const hidden of BrowserWindow.getAllWindows()) hidden.destroy()
  })
}

function speak(language: Language): void {
  words = translator(language)
  const send = (id: HostEventOf<'command'>['id']) => tell('command', { id })
  const template = menuTemplate(words, send, process.platform === 'darwin')
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function tell<E extends HostEvent>(event: E, value: HostEventOf<E>): void {
  main?.window.webContents.send('host-event', event, value)
}

function giveUp(error: unknown): void {
  dialog.showErrorBox(words('shell.start-failed'), error instanceof Error ? error.message : '')
  app.exit(1)
}
