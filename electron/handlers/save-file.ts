import { basename, extname } from 'node:path'
import { AppError } from '#shared/errors'
import type { HostCalls } from '#shared/host/contract'
import { fileNameOf } from '#shared/host/file-name'
import { shortReason } from '../short-reason'
import { writeWhole } from '../write-whole'

/** Asks the reporter for a place, suggesting a name, or gets null when they would rather not. */
export type AskWhere = (name: string, extension: string | null) => Promise<string | null>

export function saveFile(askWhere: AskWhere): HostCalls['saveFile'] {
  return async ({ name, bytes }) => {
    const suggested = fileNameOf(name)
    const path = await askWhere(basename(suggested), extname(suggested).slice(1) || null)
    if (path === null) return { saved: false }
    try {
      await writeWhole(path, bytes)
    } catch (error) {
      throw new AppError('save-failed', { reason: shortReason(error) }, { cause: error })
    }
    return { saved: true }
  }
}
