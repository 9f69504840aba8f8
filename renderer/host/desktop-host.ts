import {
  hostCalls,
  hostEvents,
  type DesktopBridge,
  type Host,
  type HostCall,
  type HostCalls,
  type HostEvent,
  type HostEventOf,
} from '#shared/host/contract'
import { AppError, ErrorCode } from '#shared/errors'

type Listener = (value: unknown) => void

/** The full host: every call goes to the desktop shell's main process. */
export function desktopHost(bridge: DesktopBridge): Host {
  const listeners = new Map<HostEvent, Set<Listener>>()
  // The bridge cannot forget a listener, so it is given one, which hands on.
  bridge.on((name, value) => {
    if (!isHostEvent(name)) return
    const event = hostEvents[name].safeParse(value)
    if (!event.success) return
    for (const listener of listeners.get(name) ?? []) listener(event.data)
  })

  const on = <E extends HostEvent>(name: E, listener: (value: HostEventOf<E>) => void) => {
    const own = (value: unknown) => listener(value as HostEventOf<E>)
    const all = listeners.get(name) ?? new Set()
    listeners.set(name, all.add(own))
    return () => void all.delete(own)
  }
  return { ...callsOf(bridge), name: 'desktop', supports: (call) => call !== 'printDialog', on }
}

function callsOf(bridge: DesktopBridge): HostCalls {
  const ask =
    <C extends HostCall>(name: C) =>
    async (input: unknown) => {
      const reply = await bridge.call(name, input)
      if (!reply.ok) throw new AppError(ErrorCode.parse(reply.code), reply.details)
      return hostCalls[name].output.parse(reply.value)
    }
  const calls = Object.keys(hostCalls).map((name) => [name, ask(name as HostCall)])
  return Object.fromEntries(calls) as HostCalls
}

function isHostEvent(name: string): name is HostEvent {
  return Object.hasOwn(hostEvents, name)
}
