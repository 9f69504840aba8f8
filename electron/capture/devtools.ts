import type { WebContents } from 'electron'

/** Chromium's DevTools Protocol on one window; `sessionId` is '' for the page and set for its frames. */
export type Devtools = Readonly<{
  send: (method: string, params?: object, sessionId?: string) => Promise<unknown>
  on: (listener: (method: string, params: unknown, sessionId: string) => void) => void
}>

export function devtoolsOf(contents: WebContents): Devtools {
  const wire = contents.debugger
  wire.attach('1.3')
  return {
    send: (method, params = {}, sessionId) =>
      wire.sendCommand(method, params, ...(sessionId ? [sessionId] : [])),
    on: (listener) => {
      wire.on('message', (_event, method: string, params: unknown, sessionId: string) =>
        listener(method, params, sessionId),
      )
    },
  }
}
