import { shell, type BrowserWindow } from 'electron'
import { AppError } from '#shared/errors'
import type { Language } from '#shared/domain/language'
import type { HostCalls, HostEvent, HostEventOf } from '#shared/host/contract'
import type { Translate } from '#shared/i18n/translate'
import { dialogsOf } from './dialogs'
import { cancelCapture, type RunningCaptures } from './handlers/cancel-capture'
import { capturePage } from './handlers/capture-page'
import { openExternal } from './handlers/open-external'
import { printToPdf } from './handlers/print-to-pdf'
import { saveFile } from './handlers/save-file'
import { speak } from './handlers/speak'

/** What the answers need of the running app. */
export type Shell = Readonly<{
  window: () => BrowserWindow | null
  words: () => Translate
  speak: (language: Language) => void
  tell: <E extends HostEvent>(event: E, value: HostEventOf<E>) => void
}>

/** Every host call with what answers it. */
export function answersOf(app: Shell): HostCalls {
  const running: RunningCaptures = new Map()
  const { askWhere, askToOpen } = dialogsOf(app.window, app.words)
  return {
    capturePage: capturePage(running, (progress) => app.tell('captureProgress', progress)),
    cancelCapture: cancelCapture(running),
    saveFile: saveFile(askWhere),
    printToPdf,
    printDialog: async () => {
      throw new AppError('not-supported') // The desktop prints to a file, which the system prints.
    },
    openExternal: openExternal(askToOpen, (url) => shell.openExternal(url)),
    speak: speak(app.speak),
  }
}
