import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chromium } from './chromium'
import { Debugger } from './debugger'
import { answerInvoke, codec } from './ipc'
import { complain, KnownEvents, onlyKnown, preventable } from './missing'
import { windowOfFrame } from './network'
import { decidePermissions } from './permissions'
import { refusePopup } from './popups'
import { pdfOptions, type PdfOptions } from './print'
import { fromWire, toWire } from './schemes'
import { session, type Session } from './session'
import { waitForTarget } from './targets'
import type { Target } from './wire'
import { isolatedSource, mainSource } from './world'

const isolatedName = 'Electron Isolated Context'
const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-attach-webview', // Never: there are no web views here.
  'render-process-gone',
  'did-finish-load',
  'destroyed',
]

export type WebPreferences = {
  preload?: string
  session?: Session
  javascript?: boolean
  disableDialogs?: boolean
}
type OpenHandler = (details: { url: string }) => { action: string }
type Context = { id: number; name: string; auxData?: { frameId?: string; isDefault?: boolean } }

export class WebContents extends KnownEvents {
  readonly session: Session
  readonly debugger = new Debugger(this)
  readonly ready: Promise<void>
  readonly expected = new Set<string>()
  targetId = ''
  openHandler: OpenHandler | null = null
  url = ''
  readonly #preferences: WebPreferences
  readonly #loads = new Map<string, () => void>()
  #target: Target | null = null
  #contexts: { main?: number; isolated?: number } = {}
  #isDestroyed = false

  constructor(preferences: WebPreferences, size: { width: number; height: number }) {
    super('webContents', events)
    this.#preferences = preferences
    this.session = preferences.session ?? session.defaultSession
    this.ready = this.#create(size)
    this.ready.catch((error: unknown) => {
      if (!this.#isDestroyed) complain('window', error)
    })
  }

  get mainFrame() {
    return { url: this.url, parent: null }
  }

  get target(): Target {
    if (!this.#target) throw new Error('electron stand-in: no target yet')
    return this.#target
  }

  async #create(size: { width: number; height: number }): Promise<void> {
    const browserContextId = await this.session.context()
    const { targetId } = await chromium().send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
      newWindow: true,
      ...size,
    })
    this.targetId = targetId
    windowOfFrame.set(targetId, this)
    const target = await waitForTarget(targetId)
    this.#target = target
    this.#listen(target)
    await Promise.all([...this.#setUp(target), target.send('Runtime.runIfWaitingForDebugger')])
  }

  #setUp(target: Target): Promise<unknown>[] {
    const { javascript = true, preload } = this.#preferences
    return [
      target.send('Page.enable'),
      target.send('Runtime.enable'),
      target.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      target.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      ...(javascript ? [] : [target.send('Emulation.setScriptExecutionDisabled', { value: true })]),
      ...(this.session.userAgent === null
        ? []
        : [target.send('Emulation.setUserAgentOverride', { userAgent: this.session.userAgent })]),
      ...(preload === undefined ? [] : this.#load(preload, target)),
    ]
  }

  #load(preload: string, target: Target): Promise<unknown>[] {
    const name = () => `s${randomBytes(8).toString('hex')}`
    const names = { native: name(), isolated: name(), main: name() }
    const source = isolatedSource(names, readFileSync(preload, 'utf8'))
    return [
      target.send('Runtime.addBinding', {
        name: names.native,
        executionContextName: isolatedName,
      }),
      target.send('Page.addScriptToEvaluateOnNewDocument', { source: mainSource(names) }),
      target.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: isolatedName }),
    ]
  }

  #listen(target: Target): void {
    target.on('Page.frameAttached', ({ frameId }: { frameId: string }) => {
      windowOfFrame.set(frameId, this)
    })
    target.on('Runtime.executionContextsCleared', () => {
      this.#contexts = {}
    })
    target.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
      if (context.auxData?.frameId !== this.targetId) return
      if (context.auxData.isDefault) this.#contexts.main = context.id
      else if (context.name === isolatedName) this.#contexts.isolated = context.id
    })
    target.on('Runtime.bindingCalled', ({ payload }: { payload: string }) => {
      void this.#take(payload)
    })
    target.on('Page.frameNavigated', ({ frame }: { frame: { id: string; url: string } }) => {
      windowOfFrame.set(frame.id, this)
      if (frame.id !== this.targetId) return
      this.url = fromWire(frame.url)
      void decidePermissions(this)
    })
    target.on('Page.navigatedWithinDocument', (page: { frameId: string; url: string }) => {
      if (page.frameId === this.targetId) this.url = fromWire(page.url)
    })
    target.on(
      'Page.lifecycleEvent',
      (cycle: { frameId: string; name: string; loaderId: string }) => {
        if (cycle.frameId !== this.targetId || cycle.name !== 'load') return
        this.emit('did-finish-load', {})
        this.#loads.get(cycle.loaderId)?.()
      },
    )
    target.on('Page.javascriptDialogOpening', () => {
      if (!this.#preferences.disableDialogs) return
      // Electron never shows it; here it is up already and is refused as soon as seen.
      target.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {})
    })
    target.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
  }

  async #take(payload: string): Promise<void> {
    const message = JSON.parse(payload) as { kind: string; message: string } & {
      id: number
      channel: string
      values: string
    }
    if (message.kind === 'preload-error') throw new Error(`preload: ${message.message}`)
    const event = { sender: this, senderFrame: this.mainFrame }
    await this.#deliver(await answerInvoke(message, event))
  }

  async #deliver(message: object): Promise<void> {
    if (this.#contexts.isolated === undefined || this.#isDestroyed) return
    const expression = `__standinDeliver(${JSON.stringify(JSON.stringify(message))})`
    const contextId = this.#contexts.isolated
    await this.target.send('Runtime.evaluate', { expression, contextId }).catch(() => {
      // The page left while the answer was on its way: nobody waits for it any more.
    })
  }

  send(channel: string, ...values: unknown[]): void {
    const message = { kind: 'event', channel, values: codec.encode(values) }
    void this.ready.then(() => this.#deliver(message))
  }

  /** Remembers that main itself opens this address, which no `will-navigate` announces. */
  expect(url: string): void {
    this.expected.add(new URL(toWire(url)).href.split('#', 1)[0] ?? '')
  }

  async loadURL(url: string): Promise<void> {
    await this.ready
    this.expect(url)
    const started = new Set<string>()
    const note = (cycle: { frameId: string; name: string; loaderId: string }) => {
      if (cycle.name === 'load' && cycle.frameId === this.targetId) started.add(cycle.loaderId)
    }
    this.target.on('Page.lifecycleEvent', note)
    const { errorText, loaderId } = await this.target.send<{
      errorText?: string
      loaderId?: string
    }>('Page.navigate', { url: toWire(url) })
    this.target.off('Page.lifecycleEvent', note)
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`)
    if (loaderId === undefined || started.has(loaderId)) return
    await new Promise<void>((resolve, reject) => {
      this.#loads.set(loaderId, resolve)
      this.once('destroyed', () => reject(new Error('Object has been destroyed')))
    })
  }

  async reload(): Promise<void> {
    this.expect(this.url)
    await this.target.send('Page.reload')
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    await this.ready
    const { data } = await this.target.send<{ data: string }>(
      'Page.printToPDF',
      pdfOptions(options),
    )
    return Buffer.from(data, 'base64')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  refusePopup(popup: { targetId: string; url: string }, target: Target): void {
    void refusePopup(this.openHandler, popup, target)
  }
  setAudioMuted(): void {} // Headless Chromium has no sound.
  setWebRTCIPHandlingPolicy(): void {} // Not simulated.
  getURL(): string {
    return this.url
  }
  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  close(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.emit('destroyed', preventable({}))
    const end = () => chromium().send('Target.closeTarget', { targetId: this.targetId })
    void this.ready.then(end).catch(() => {}) // It, or its whole session, is gone already.
  }
}

export function checkPreferences(preferences: object): void {
  const walls = { nodeIntegration: false, nodeIntegrationInSubFrames: false, sandbox: true }
  const more = { nodeIntegrationInWorker: false, webSecurity: true, webviewTag: false }
  const fixed: Record<string, boolean> = { ...walls, ...more, contextIsolation: true }
  const free = ['preload', 'session', 'javascript', 'disableDialogs', 'backgroundThrottling']
  const ignored = ['navigateOnDragDrop', 'spellcheck']
  onlyKnown('webPreferences', preferences, [...Object.keys(fixed), ...free, ...ignored])
  for (const [name, value] of Object.entries(preferences)) {
    if (name in fixed && fixed[name] !== value)
      throw new Error(`stand-in: ${name}: ${String(value)}`)
  }
}
