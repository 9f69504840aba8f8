import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron'
import { mayNavigate } from './where-may-it-go'

/** What no window of ours may do without: each is a wall between a page and the computer. */
const walls = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  disableDialogs: true,
} as const

/** The window of our own page. It goes nowhere else and opens no other. */
export function pageWindow(
  options: BrowserWindowConstructorOptions,
  preload: string,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    webPreferences: { ...walls, disableDialogs: false, preload },
  })
  const contents = window.webContents
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  return window
}

/** A window nobody sees, for what others made: silent, without dialogs, in a session of its own. */
export function hiddenWindow(
  session: Session,
  size: Readonly<{ width: number; height: number }>,
  { javascript }: Readonly<{ javascript: boolean }>,
): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    show: false,
    useContentSize: true,
    focusable: false,
    skipTaskbar: true,
    webPreferences: { ...walls, session, javascript, backgroundThrottling: false },
  })
  window.webContents.setAudioMuted(true)
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())
  return window
}
