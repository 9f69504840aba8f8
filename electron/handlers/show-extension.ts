import { join } from 'node:path'
import type { App } from 'electron'
import { AppError } from '#shared/errors'
import type { HostCalls, HostInput } from '#shared/host/contract'
import { shortReason } from '../short-reason'
import { keepExtension, refreshExtension } from '../browser-port/keep-extension'

type Browser = HostInput<'showExtension'>['browser']

export type ExtensionFolders = Readonly<{
  /** Puts the extension for that kind of browser where it stays. */
  keep: (browser: Browser) => Promise<string>
  /** Brings those that were put there before up to date. */
  refresh: () => Promise<void>
}>

/** Where the app brings its extension, and where it puts it for a browser to load. */
export function extensionFolders(
  app: Pick<App, 'isPackaged' | 'getPath'>,
  resources = process.resourcesPath,
): ExtensionFolders {
  const brought = app.isPackaged
    ? join(resources, 'extension')
    : join(import.meta.dirname, '../extension')
  const kept = join(app.getPath('userData'), 'extension')
  const both = ['chromium', 'firefox'] as const
  return {
    keep: (browser) => keepExtension(join(brought, browser), join(kept, browser)),
    refresh: async () => {
      for (const browser of both) {
        try {
          await refreshExtension(join(brought, browser), join(kept, browser))
        } catch {
          // The older one still works; why it cannot be replaced is told when its folder is shown.
        }
      }
    },
  }
}

export function showExtension(
  folders: ExtensionFolders,
  show: (path: string) => void,
): HostCalls['showExtension'] {
  return async ({ browser }) => {
    try {
      const path = await folders.keep(browser)
      show(join(path, 'manifest.json'))
      return { path }
    } catch (cause) {
      throw new AppError('save-failed', { reason: shortReason(cause) }, { cause })
    }
  }
}
