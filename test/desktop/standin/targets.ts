import { chromium } from './chromium'
import { windowOfFrame } from './network'
import type { Target } from './wire'

type Info = { targetId: string; type: string; url: string; openerId?: string }

const attached = new Map<string, Target>()
const waiting = new Map<string, (target: Target) => void>()

/** Sees every page as it is made, before it runs. */
export async function watchTargets(): Promise<void> {
  const wire = chromium()
  wire.on('Target.attachedToTarget', (made: { sessionId: string; targetInfo: Info }) => {
    take(wire.target(made.sessionId), made.targetInfo)
  })
  await wire.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  })
}

function take(target: Target, info: Info): void {
  if (info.type !== 'page') {
    // Workers and the like run on; their requests are seen all the same.
    target.send('Runtime.runIfWaitingForDebugger').catch(() => {})
    return
  }
  const opener = info.openerId === undefined ? undefined : windowOfFrame.get(info.openerId)
  if (opener) {
    opener.refusePopup(info, target)
    return
  }
  attached.set(info.targetId, target)
  waiting.get(info.targetId)?.(target)
}

export function waitForTarget(targetId: string): Promise<Target> {
  const target = attached.get(targetId)
  if (target) return Promise.resolve(target)
  return new Promise((resolve) => waiting.set(targetId, resolve))
}
