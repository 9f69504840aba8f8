import { chromium } from './chromium'
import type { WebContents } from './contents'

/** Calls back when Chromium closed the page by itself: `window.close()`, or Playwright. */
export function onDetached(contents: WebContents, closed: () => void): void {
  chromium().on('Target.detachedFromTarget', ({ targetId }: { targetId: string }) => {
    if (targetId === contents.targetId && !contents.isDestroyed()) closed()
  })
}
