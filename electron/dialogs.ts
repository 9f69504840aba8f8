import { dialog, type BrowserWindow } from 'electron'
import type { Translate } from '#shared/i18n/translate'
import type { AskToOpen } from './handlers/open-external'
import type { AskWhere } from './handlers/save-file'

export type Dialogs = ReturnType<typeof dialogsOf>

/** The questions the shell itself asks. Their words follow the page's language. */
export function dialogsOf(window: () => BrowserWindow | null, words: () => Translate) {
  const askWhere: AskWhere = async (name, extension) => {
    const parent = window()
    if (!parent) return null
    const filters = extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : []
    const { canceled, filePath } = await dialog.showSaveDialog(parent, {
      defaultPath: name,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || filePath === '' ? null : filePath
  }
  const askToOpen: AskToOpen = async (host, url) => {
    const parent = window()
    if (!parent) return false
    const t = words()
    const { response } = await dialog.showMessageBox(parent, {
      type: 'question',
      message: t('shell.open-title', { host }),
      detail: t('shell.open-detail', { host, url }),
      buttons: [t('shell.open'), t('shell.cancel')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }
  /** Asks whether to close a window with something unstored in it. */
  const askToClose = async (why: 'failed' | 'silent') => {
    const parent = window()
    if (!parent) return true
    const t = words()
    const { response } = await dialog.showMessageBox(parent, {
      type: 'warning',
      message: t(`shell.close-${why}`),
      detail: t('shell.close-detail'),
      buttons: [t('shell.cancel'), t('shell.close-anyway')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
  return { askWhere, askToOpen, askToClose }
}
