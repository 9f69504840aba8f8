import { chromium } from './chromium'
import type { WebContents } from './contents'
import { KnownEvents, missing } from './missing'
import { toWire } from './schemes'
import type { Target } from './wire'

/** `webContents.debugger`: a session of its own on the page, and on the frames it attaches to. */
export class Debugger extends KnownEvents {
  readonly #contents: WebContents
  #page: Promise<Target> | null = null
  readonly #children = new Map<string, Target>()

  constructor(contents: WebContents) {
    super('debugger', ['message'])
    this.#contents = contents
  }

  attach(version: string): void {
    if (version !== '1.3') throw missing(`debugger.attach('${version}')`)
    if (this.#page) throw new Error('Debugger is already attached to the target')
    this.#page = this.#attach()
    this.#page.catch(() => {}) // The first command reports it.
  }

  async #attach(): Promise<Target> {
    await this.#contents.ready
    const { sessionId } = await chromium().send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: this.#contents.targetId,
      flatten: true,
    })
    const page = chromium().target(sessionId)
    this.#forward(page, '')
    return page
  }

  #forward(target: Target, name: string): void {
    target.on('*', (method: string, params: { sessionId?: string }) => {
      if (method === 'Target.attachedToTarget' && params.sessionId) {
        const child = chromium().target(params.sessionId)
        this.#children.set(params.sessionId, child)
        this.#forward(child, params.sessionId)
      }
      this.emit('message', {}, method, params, name)
    })
  }

  async sendCommand(method: string, params: { url?: string } = {}, sessionId?: string) {
    if (!this.#page) throw new Error('No target available')
    const page = await this.#page
    const target = sessionId === undefined ? page : this.#children.get(sessionId)
    if (!target) throw new Error(`No session ${sessionId}`)
    if (method === 'Page.navigate' && params.url) {
      this.#contents.expect(params.url)
      return target.send(method, { ...params, url: toWire(params.url) })
    }
    return target.send(method, params)
  }
}
