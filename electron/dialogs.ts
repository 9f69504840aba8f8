import { dialog, type BrowserWindow } from 'electron'
import type { Translate } from '#shared/i18n/translate'
import type { AskToOpen } from './handlers/open-external'
import type { AskWhere } from './handlers/save-file'

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
  return { askWhere, askToOpen }
}
