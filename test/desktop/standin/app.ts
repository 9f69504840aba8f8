import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, startChromium } from './chromium'
import { complain, KnownEvents, preventable } from './missing'
import { watchRequests } from './network'
import { openWindows } from './open-windows'
import { watchTargets } from './targets'

// `second-instance`, `activate` and `select-client-certificate` have no cause here.
const events = ['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit']
const causeless = ['second-instance', 'activate', 'select-client-certificate']
const notChromiums = new Set(['inspect', 'remote-debugging-port', 'user-data-dir', 'no-sandbox'])

class App extends KnownEvents {
  name = 'Electron'
  readonly isPackaged = false
  readonly #switches = new Map<string, string>()
  #root = ''
  #isReady = false
  #isQuitting = false
  #becomeReady: () => void = () => {}
  readonly #ready = new Promise<void>((become) => {
    this.#becomeReady = become
  })

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      this.#switches.set(name, value)
    },
  }

  constructor() {
    super('app', [...events, ...causeless])
  }

  /** What Electron knows of the app before its code runs. */
  describe(root: string, name: string): void {
    this.#root = root
    this.name = name
  }

  async launch(executable: string): Promise<void> {
    const data = this.getPath('userData')
    mkdirSync(data, { recursive: true })
    const port = this.#switches.get('remote-debugging-port')
    const given = [...this.#switches]
      .filter(([name]) => !notChromiums.has(name))
      .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
    const wire = startChromium(executable, [
      `--user-data-dir=${join(data, 'standin-chromium')}`,
      '--remote-debugging-pipe',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless=new',
      '--no-startup-window',
      '--hide-scrollbars',
      '--lang=ja',
      ...given,
    ])
    wire.on('exit', () => {
      if (this.#isQuitting) return
      complain('app', 'Chromium ended')
      process.exit(1)
    })
    await watchTargets()
    await watchRequests()
    this.#isReady = true
    this.emit('ready', preventable({}), {})
    this.#becomeReady()
  }

  whenReady(): Promise<void> {
    return this.#ready
  }
  isReady(): boolean {
    return this.#isReady
  }
  enableSandbox(): void {} // The renderers' sandbox is Chromium's own; as root it has none.
  requestSingleInstanceLock(): boolean {
    return true
  }
  getLocale(): string {
    return 'ja'
  }
  getVersion(): string {
    return '0.0.0'
  }
  getAppPath(): string {
    return this.#root
  }
  getPath(name: string): string {
    const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
    if (name !== 'userData') throw new Error(`Failed to get '${name}' path`)
    const given = this.#switches.get('user-data-dir')
    return given ? resolve(given) : join(config, this.name)
  }

  quit(): void {
    if (this.#isQuitting) return
    const event = preventable({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    const windows = [...openWindows]
    for (const window of windows) window.close()
    if (windows.some((window) => !window.isDestroyed())) return
    this.emit('will-quit', preventable({}))
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  /** Closes Chromium properly, so that what pages stored is on the disk. */
  exit(code = 0): void {
    if (this.#isQuitting) return
    this.#isQuitting = true
    const end = () => process.exit(code)
    setTimeout(end, 5000).unref()
    if (!this.#isReady) return end()
    chromium().on('exit', end)
    chromium()
      .send('Browser.close')
      .catch(() => {}) // Its end is what we wait for.
  }
}

export const app = new App()
