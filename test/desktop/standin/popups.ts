import { chromium } from './chromium'
import { missing } from './missing'
import { refusedPopups } from './network'
import { fromWire } from './schemes'
import type { Target } from './wire'

/** A popup is let run, so that its opener is not frozen, may load nothing, and is closed. */
export async function refusePopup(
  handler: ((details: { url: string }) => { action: string }) | null,
  popup: { targetId: string; url: string },
  target: Target,
): Promise<void> {
  const action = handler?.({ url: fromWire(popup.url) }).action ?? 'allow'
  refusedPopups.add(popup.targetId)
  await target.send('Runtime.runIfWaitingForDebugger').catch(() => {}) // It closed itself.
  await chromium()
    .send('Target.closeTarget', { targetId: popup.targetId })
    .catch(() => {})
  if (action !== 'deny') throw missing('a popup that is allowed')
}
