import type { BrowserWindow } from 'electron'

/** Milliseconds that a page has to store what is not stored; then the reporter is asked. */
export const patience = 12_000

export type Closing = Readonly<{
  /** A page is there that can answer. */
  pageIsUp: () => void
  /** The page is gone, or being loaded anew: it has nothing to store. */
  pageIsGone: () => void
  /** The page's answer: whether all is stored. */
  answer: (stored: boolean) => void
}>

/**
 * Holds a window that is to be closed until its page has stored what was typed last. Where that fails, or
 * the page does not answer, `ask` asks the reporter whether to close all the same.
 */
export function closing(
  window: Pick<BrowserWindow, 'on' | 'close'>,
  tellPage: () => void,
  ask: (why: 'failed' | 'silent') => Promise<boolean>,
): Closing {
  let isUp = false
  let mayClose = false
  let isAsking = false
  let timer: NodeJS.Timeout | undefined

  const close = () => {
    mayClose = true
    window.close()
  }
  const askFirst = async (why: 'failed' | 'silent') => {
    if (isAsking) return
    isAsking = true
    const isSure = await ask(why)
    isAsking = false
    if (isSure) close()
  }
  window.on('close', (event) => {
    if (mayClose || !isUp) return
    event.preventDefault()
    clearTimeout(timer)
    timer = setTimeout(() => void askFirst('silent'), patience)
    tellPage()
  })
  window.on('closed', () => clearTimeout(timer))
  return {
    pageIsUp: () => (isUp = true),
    pageIsGone: () => (isUp = false),
    answer: (stored) => {
      clearTimeout(timer)
      if (stored) close()
      else void askFirst('failed')
    },
  }
}
