import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/errors'
import type { BrowserAsk, BrowserReply } from '#shared/host/browser-clip'

/** Milliseconds that the page has to answer: for a list, and for a page that is to be read and stored. */
export const pagePatience: Readonly<Record<BrowserAsk['kind'], number>> = {
  cases: 5_000,
  clip: 150_000,
}

/** Questions to the app's page, each answered once or given up. */
export type PageAsks = Readonly<{
  /** @throws {AppError} `no-window`, where no page is there, it goes, or it does not answer in time. */
  ask: (ask: BrowserAsk) => Promise<BrowserReply>
  answer: (askId: string, reply: BrowserReply) => void
  pageIsUp: () => void
  pageIsGone: () => void
}>

export function pageAsks(tell: (asked: { askId: string; ask: BrowserAsk }) => void): PageAsks {
  type Waiting = { resolve: (reply: BrowserReply) => void; giveUp: () => void }
  const waiting = new Map<string, Waiting>()
  let isUp = false
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        const giveUp = () => reject(new AppError('no-window'))
        if (!isUp) return giveUp()
        const askId = randomUUID()
        const timer = setTimeout(() => {
          waiting.delete(askId)
          giveUp()
        }, pagePatience[ask.kind])
        const end = (done: () => void) => {
          clearTimeout(timer)
          waiting.delete(askId)
          done()
        }
        waiting.set(askId, {
          resolve: (reply) => end(() => resolve(reply)),
          giveUp: () => end(giveUp),
        })
        tell({ askId, ask })
      }),
    // An answer that comes too late finds nobody: what it kept is found again by its id.
    answer: (askId, reply) => waiting.get(askId)?.resolve(reply),
    pageIsUp: () => {
      isUp = true
    },
    pageIsGone: () => {
      isUp = false
      for (const { giveUp } of waiting.values()) giveUp()
    },
  }
}
