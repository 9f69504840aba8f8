import { app } from './app'
import { checkPreferences, WebContents, type WebPreferences } from './contents'
import { KnownEvents, onlyKnown, preventable } from './missing'
import { onDetached } from './detached'
import { openWindows } from './open-windows'

type Bounds = { x: number; y: number; width: number; height: number }
type Options = Partial<Bounds> & { show?: boolean; webPreferences?: WebPreferences }

const looks = ['minWidth', 'minHeight', 'title', 'backgroundColor', 'useContentSize', 'icon']

export class BrowserWindow extends KnownEvents {
  readonly webContents: WebContents
  readonly #bounds: Bounds
  #isVisible: boolean
  #isMaximised = false
  #isGone = false

  constructor(options: Options = {}) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed', 'show'])
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} } = options
    const { x: _x, y: _y, width: _w, height: _h, show: _s, webPreferences: _p, ...rest } = options
    onlyKnown('BrowserWindow', rest, [...looks, 'focusable', 'skipTaskbar'])
    checkPreferences(webPreferences)
    this.#bounds = { x, y, width, height }
    this.#isVisible = show
    this.webContents = new WebContents(webPreferences, { width, height })
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    onDetached(this.webContents, () => this.close())
    openWindows.add(this)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  close(): void {
    if (this.#isGone) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.#isGone) return
    this.#isGone = true
    openWindows.delete(this)
    this.webContents.close()
    this.emit('closed')
    setImmediate(() => {
      if (openWindows.size > 0) return
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
      else app.quit()
    })
  }

  isDestroyed(): boolean {
    return this.#isGone
  }
  show(): void {
    this.#isVisible = true
    this.emit('show')
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  focus(): void {}
  isMinimized(): boolean {
    return false
  }
  maximize(): void {
    this.#isMaximised = true
  }
  isMaximized(): boolean {
    return this.#isMaximised
  }
  getBounds(): Bounds {
    return { ...this.#bounds }
  }
  getNormalBounds(): Bounds {
    return this.getBounds()
  }
  setBounds(bounds: Partial<Bounds>): void {
    Object.assign(this.#bounds, bounds)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows]
  }
}
