import { makeCodec } from './clone'

type Listener = (event: object, ...values: unknown[]) => unknown

const listeners = new Map<string, Listener>()

export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    listeners.set(channel, listener)
  },
}

export const codec = makeCodec()

/** Answers one `ipcRenderer.invoke`, in the form that `world.ts` delivers to the page. */
export async function answerInvoke(
  { id, channel, values }: { id: number; channel: string; values: string },
  event: object,
): Promise<object> {
  try {
    const listener = listeners.get(channel)
    if (!listener) throw new Error(`No handler registered for '${channel}'`)
    const value = await listener(event, ...(codec.decode(values) as unknown[]))
    return { kind: 'reply', id, ok: true, value: codec.encode(value) }
  } catch (error) {
    const message = `Error invoking remote method '${channel}': ${String(error)}`
    return { kind: 'reply', id, ok: false, message }
  }
}
