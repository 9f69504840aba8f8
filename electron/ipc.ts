import type { IpcMain, WebFrameMain } from 'electron'
import { hostCalls, type HostCall, type HostCalls, type HostReply } from '#shared/host/contract'
import { AppError, toAppError } from '#shared/errors'
import { isOurPage } from './where-may-it-go'

/** Largest input of one call, in bytes of its texts and arrays; a copy of a whole case fits. */
export const largestCall = 512 * 1024 * 1024

type Sender = Pick<WebFrameMain, 'url' | 'parent'> | null

/**
 * Answers the page's host calls on one channel: only the main frame of our own page, only calls of the
 * contract, only input and output that fit it. A failure crosses as data, without stack or path.
 */
export function serveHost(
  ipcMain: Pick<IpcMain, 'handle'>,
  calls: HostCalls,
  limit: number = largestCall,
): void {
  ipcMain.handle(
    'host',
    async ({ senderFrame }, name: unknown, input: unknown): Promise<HostReply> => {
      try {
        if (!isFromOurPage(senderFrame) || !isHostCall(name)) throw new AppError('not-supported')
        if (exceeds(input, limit)) throw new AppError('invalid-input', { call: name })
        return { ok: true, value: await answer(calls, name, input) }
      } catch (thrown) {
        const { code, details } = toAppError(thrown)
        return { ok: false, code, details }
      }
    },
  )
}

async function answer(calls: HostCalls, name: HostCall, input: unknown): Promise<unknown> {
  const { input: asked, output } = hostCalls[name]
  const parsed = asked.safeParse(input)
  if (!parsed.success) throw new AppError('invalid-input', { call: name })
  // The schema above is the one of this very call; TypeScript cannot follow that through the name.
  const call = calls[name] as (input: unknown) => Promise<unknown>
  return output.parse(await call(parsed.data))
}

function isFromOurPage(frame: Sender): boolean {
  return frame !== null && frame.parent === null && isOurPage(frame.url)
}

function isHostCall(name: unknown): name is HostCall {
  return typeof name === 'string' && Object.hasOwn(hostCalls, name)
}

/** Whether the texts and arrays in `value` come to more than `limit` bytes, or nest without end. */
function exceeds(value: unknown, limit: number): boolean {
  let weight = 0
  const weigh = (part: unknown, depth: number): boolean => {
    if (typeof part === 'string') weight += part.length * 2
    else if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) weight += part.byteLength
    else if (typeof part === 'object' && part !== null) {
      if (depth > 8) return true
      return Object.values(part).some((below) => weigh(below, depth + 1))
    }
    return weight > limit
  }
  return weigh(value, 0)
}
