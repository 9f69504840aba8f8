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
  let stage: 'open' | 'waiting' | 'asking' | 'leaving' = 'open'
  let timer: NodeJS.Timeout | undefined

  const leave = () => {
    stage = 'leaving'
    window.close()
  }
  const askFirst = async (why: 'failed' | 'silent') => {
    if (stage !== 'waiting') return
    stage = 'asking'
    const isSure = await ask(why)
    // The page's answer may have come meanwhile, and the window be gone.
    if (stage !== 'asking') return
    if (isSure) leave()
    else stage = 'open'
  }
  window.on('close', (event) => {
    if (stage === 'leaving' || !isUp) return
    event.preventDefault()
    if (stage === 'asking') return
    stage = 'waiting'
    clearTimeout(timer)
    timer = setTimeout(() => void askFirst('silent'), patience)
    tellPage()
  })
  window.on('closed', () => clearTimeout(timer))
  return {
    pageIsUp: () => (isUp = true),
    pageIsGone: () => (isUp = false),
    answer: (stored) => {
      // An answer nobody waits for closes nothing: the reporter may have said to stay.
      if (stage !== 'waiting' && stage !== 'asking') return
      clearTimeout(timer)
      if (stored) leave()
      else void askFirst('failed')
    },
  }
}
