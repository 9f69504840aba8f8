import type { ElectronApplication } from '@playwright/test'

/** Answers the next save dialog with this path, or cancels it; gives what was suggested. */
export function answerSaveDialog(app: ElectronApplication, path: string | null) {
  return app.evaluate(({ dialog }, filePath) => {
    const seen = globalThis as unknown as { suggested?: string | undefined }
    dialog.showSaveDialog = async (...given: unknown[]) => {
      seen.suggested = (given.at(-1) as { defaultPath?: string }).defaultPath
      return { canceled: filePath === null, filePath: filePath ?? '' }
    }
  }, path)
}
