import { AppError } from '#shared/errors'
import type { CapturedPage, HostCalls, HostEventOf } from '#shared/host/contract'
import { captureLimits } from '../capture/limits'
import { openCaptureWindow } from '../capture/open-window'
import { takePage, type Stage } from '../capture/take-page'
import type { RunningCaptures } from './cancel-capture'

type Tell = (progress: HostEventOf<'captureProgress'>) => void

/** Takes pages, each in a window and session of its own, of which nothing is left afterwards. */
export function capturePage(running: RunningCaptures, tell: Tell): HostCalls['capturePage'] {
  return async ({ captureId, url }) => {
    if (running.has(captureId)) throw new AppError('invalid-input', { call: 'capturePage' })
    const stop = new AbortController()
    running.set(captureId, stop)
    try {
      return await capture(url, sparingly(captureId, tell), stop.signal)
    } finally {
      running.delete(captureId)
    }
  }
}

async function capture(
  url: string,
  tell: (stage: Stage, received: number) => void,
  signal: AbortSignal,
): Promise<CapturedPage> {
  const window = await openCaptureWindow(url, captureLimits)
  try {
    return await takePage(window, url, tell, signal, captureLimits)
  } finally {
    await window.close()
  }
}

/** Every new stage is told, but bytes no more often than ten times a second. */
function sparingly(captureId: string, tell: Tell) {
  let last: { stage: Stage; at: number } | null = null
  return (stage: Stage, received: number): void => {
    const at = Date.now()
    if (last?.stage === stage && at - last.at < 100) return
    last = { stage, at }
    tell({ captureId, stage, received })
  }
}
