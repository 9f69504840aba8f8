import { join } from 'node:path'
import { app, dialog, screen, type BrowserWindow } from 'electron'
import type { Translate } from '#shared/i18n/translate'
import icon from '../assets/icons/linux/256x256.png?asset'
import { closing, type Closing } from './closing'
import { pageAddress } from './where-may-it-go'
import { pageWindow } from './window'
import { boundsFor, keepBounds, readBounds, smallest } from './window-bounds'

export type MainWindow = Readonly<{ window: BrowserWindow; closing: Closing }>

/** What the window needs of the running app. */
type Needs = Readonly<{
  /** The language of the moment. */
  words: () => Translate
  /** Tells the page that the window is to be closed. */
  tellClosing: () => void
  askToClose: (why: 'failed' | 'silent') => Promise<boolean>
}>

/** Opens the reporter's window where it was last. */
export function openMainWindow({ words, tellClosing, askToClose }: Needs): MainWindow {
  const file = join(app.getPath('userData'), 'window.json')
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const { maximised, ...bounds } = boundsFor(readBounds(file), displays)
  const window = pageWindow(
    {
      ...bounds,
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: app.name,
      backgroundColor: '#faf8f4',
      // Elsewhere the icon is the executable's own.
      ...(process.platform === 'linux' ? { icon } : {}),
    },
    join(import.meta.dirname, 'preload.cjs'),
  )
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    keepBounds(file, { ...window.getNormalBounds(), maximised: window.isMaximized() })
  })
  const ends = closing(window, tellClosing, askToClose)
  window.webContents.on('render-process-gone', ends.pageIsGone)
  sayWhenGone(window, words)
  // A page that cannot be loaded is told by the window itself; nothing waits for it here.
  window.loadURL(pageAddress).catch(() => {})
  return { window, closing: ends }
}

/** A dead page says so and can be reloaded; what was saved is in the database, not in the page. */
function sayWhenGone(window: BrowserWindow, words: () => Translate): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const t = words()
    void dialog
      .showMessageBox(window, {
        type: 'error',
        message: t('shell.gone-title'),
        detail: t('shell.gone-detail', { reason }),
        buttons: [t('shell.reload'), t('shell.quit')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()))
  })
}
