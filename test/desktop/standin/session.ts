import { lookup } from 'node:dns/promises'
import { chromium } from './chromium'
import { KnownEvents, missing, onlyKnown } from './missing'
import { addScheme } from './schemes'

type Decide = (answer: { cancel?: boolean }) => void
type BeforeRequest = (details: Readonly<{ url: string }>, decide: Decide) => void
type PermissionCheck = (contents: object, permission: string, origin: string) => boolean
type PermissionRequest = (
  contents: object,
  permission: string,
  decide: (granted: boolean) => void,
  details: Readonly<{ requestingUrl: string; isMainFrame: boolean }>,
) => void
type Answer = (request: Request) => Response | Promise<Response>

export class Session extends KnownEvents {
  readonly partition: string
  readonly answers = new Map<string, Answer>()
  beforeRequest: BeforeRequest | null = null
  check: PermissionCheck | null = null
  request: PermissionRequest | null = null
  userAgent: string | null = null
  #context: Promise<string> | null = null
  #gone = false
  #isDirect = false

  readonly protocol = {
    handle: (scheme: string, answer: Answer) => {
      if (this.answers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      addScheme(scheme)
      this.answers.set(scheme, answer)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener
    },
  }

  constructor(partition: string) {
    super('session', ['will-download'])
    if (partition.startsWith('persist:')) throw missing('a second session on disk')
    this.partition = partition
  }

  /** Chromium's browser context of this session; undefined for the default one. */
  async context(): Promise<string | undefined> {
    if (this.#gone) throw missing('using a session after it was cleared')
    if (this.partition === '') {
      this.#context ??= refuseDownloads(undefined).then(() => '')
      await this.#context
      return undefined
    }
    this.#context ??= openContext(this.#isDirect)
    return this.#context
  }

  setPermissionCheckHandler(check: PermissionCheck): void {
    this.check = check
  }
  setPermissionRequestHandler(request: PermissionRequest): void {
    this.request = request
  }
  // Headless Chromium has no devices and no spelling service to refuse.
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}

  async setProxy(config: { mode: string }): Promise<void> {
    onlyKnown('session.setProxy', config, ['mode'])
    if (this.partition === '' || this.#context) throw missing('session.setProxy so late')
    if (config.mode !== 'system') throw missing(`session.setProxy to ${config.mode}`)
    this.#isDirect = true
  }
  async resolveProxy(): Promise<string> {
    if (!this.#isDirect) throw missing('resolveProxy behind the command line')
    return 'DIRECT'
  }
  async resolveHost(host: string) {
    const addresses = await lookup(host, { all: true })
    return { endpoints: addresses.map(({ address }) => ({ address })) }
  }

  setUserAgent(userAgent: string): void {
    this.userAgent = userAgent
  }
  /** Named like Electron's own, program and all, so that hiding it can be tested. */
  getUserAgent(): string {
    const { chrome, electron } = process.versions
    return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Uradori/0.1.0 Chrome/${chrome} Electron/${electron} Safari/537.36`
  }

  async closeAllConnections(): Promise<void> {}
  async clearCache(): Promise<void> {}
  /** Of a session in memory nothing is left at all: cookies, storage and cache go with its context. */
  async clearStorageData(): Promise<void> {
    if (this.partition === '') throw missing('clearing the default session')
    if (!this.#context) return
    const browserContextId = await this.context()
    this.#gone = true
    await chromium().send('Target.disposeBrowserContext', { browserContextId })
  }
}

/** Goes through the command line's proxy like the default one, unless it was set free of it. */
async function openContext(isDirect: boolean): Promise<string> {
  const { browserContextId } = await chromium().send<{ browserContextId: string }>(
    'Target.createBrowserContext',
    { disposeOnDetach: true, ...(isDirect ? { proxyServer: 'direct://' } : {}) },
  )
  await refuseDownloads(browserContextId)
  return browserContextId
}

function refuseDownloads(browserContextId: string | undefined): Promise<unknown> {
  return chromium().send('Browser.setDownloadBehavior', {
    behavior: 'deny',
    browserContextId,
    eventsEnabled: true,
  })
}

const sessions = new Map<string, Session>()

function fromPartition(partition: string, options: object = {}): Session {
  onlyKnown('session.fromPartition', options, ['cache'])
  const session = sessions.get(partition) ?? new Session(partition)
  sessions.set(partition, session)
  return session
}

export const session = {
  get defaultSession(): Session {
    return fromPartition('')
  },
  fromPartition,
}

export const protocol = {
  registerSchemesAsPrivileged(list: readonly { scheme: string }[]): void {
    for (const { scheme } of list) addScheme(scheme)
  },
}
