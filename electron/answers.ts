import { shell } from 'electron'
import { AppError } from '#shared/errors'
import type { Language } from '#shared/domain/language'
import type { HostCalls, HostEvent, HostEventOf } from '#shared/host/contract'
import type { PageAsks } from './browser-port/page-asks'
import type { Port } from './browser-port/browser-port'
import type { Dialogs } from './dialogs'
import { cancelCapture, type RunningCaptures } from './handlers/cancel-capture'
import { capturePage } from './handlers/capture-page'
import { openExternal } from './handlers/open-external'
import { printToPdf } from './handlers/print-to-pdf'
import { saveFile } from './handlers/save-file'
import { speak } from './handlers/speak'

/** What the answers need of the running app. */
export type Shell = Readonly<{
  dialogs: Dialogs
  speak: (language: Language) => void
  /** The page has stored all, or could not. */
  close: (stored: boolean) => void
  tell: <E extends HostEvent>(event: E, value: HostEventOf<E>) => void
  port: Port
  pageAsks: PageAsks
  /** Puts the extension for that kind of browser where it stays, and shows it. */
  showExtension: HostCalls['showExtension']
}>

/** Every host call with what answers it. */
export function answersOf(app: Shell): HostCalls {
  const running: RunningCaptures = new Map()
  const { askWhere, askToOpen } = app.dialogs
  return {
    capturePage: capturePage(running, (progress) => app.tell('captureProgress', progress)),
    cancelCapture: cancelCapture(running),
    saveFile: saveFile(askWhere),
    printToPdf,
    printDialog: async () => {
      throw new AppError('not-supported') // The desktop prints to a file, which the system prints.
    },
    openExternal: openExternal(askToOpen, (url) => shell.openExternal(url)),
    close: async ({ stored }) => {
      app.close(stored)
      return {}
    },
    speak: speak(app.speak),
    browserPort: async () => app.port.state(),
    switchBrowserPort: ({ on }) => app.port.switch(on),
    offerPairing: async () => app.port.offer(),
    unpairBrowser: ({ id }) => app.port.unpair(id),
    showExtension: app.showExtension,
    answerBrowser: async ({ askId, reply }) => {
      app.pageAsks.answer(askId, reply)
      return {}
    },
  }
}
