// What is used of a browser's interface for extensions; Firefox has it under this name too, but for
// `pageCapture`.

type ChromeTab = { id?: number; windowId: number; url?: string; title?: string }
type ChromeEvent<Listener> = { addListener: (listener: Listener) => void }

declare const chrome: {
  runtime: {
    getManifest: () => { version: string }
    sendMessage: (message: unknown) => Promise<unknown>
    onMessage: ChromeEvent<
      (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean
    >
    onStartup: ChromeEvent<() => void>
    onInstalled: ChromeEvent<() => void>
    readonly id: string
  }
  tabs: {
    query: (which: { active: boolean; currentWindow: boolean }) => Promise<ChromeTab[]>
    get: (tabId: number) => Promise<ChromeTab>
    captureVisibleTab: (windowId: number, options: { format: 'png' }) => Promise<string>
  }
  scripting: {
    executeScript: <Result>(what: {
      target: { tabId: number }
      func: () => Result
    }) => Promise<{ result?: Awaited<Result> }[]>
  }
  pageCapture?: { saveAsMHTML: (what: { tabId: number }) => Promise<Blob | undefined> }
  storage: Record<
    'local' | 'session',
    {
      get: (key: string) => Promise<Record<string, unknown>>
      set: (values: Record<string, unknown>) => Promise<void>
      remove: (key: string) => Promise<void>
    }
  >
  alarms: {
    create: (name: string, when: { periodInMinutes: number }) => Promise<void>
    clear: (name: string) => Promise<boolean>
    onAlarm: ChromeEvent<(alarm: { name: string }) => void>
  }
  action: {
    setBadgeText: (what: { text: string }) => Promise<void>
    setBadgeBackgroundColor: (what: { color: string }) => Promise<void>
  }
  i18n: {
    getMessage: (key: string) => string
  }
}
