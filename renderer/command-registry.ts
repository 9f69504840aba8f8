import type { CommandId } from '#shared/host/command'

/**
 * Which commands can be given right now. The part of the screen that carries a command out registers
 * it; keys, menu and palette give it by its id. The last to register is asked first.
 */
export type CommandRegistry = Readonly<{
  register: (id: CommandId, run: () => void) => () => void
  /** Carries the command out; false when nothing on the screen can. */
  run: (id: CommandId) => boolean
  can: (id: CommandId) => boolean
  watch: (listener: () => void) => () => void
}>

export function commandRegistry(): CommandRegistry {
  const runners = new Map<CommandId, (() => void)[]>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  const last = (id: CommandId) => runners.get(id)?.at(-1)
  return {
    register: (id, run) => {
      runners.set(id, [...(runners.get(id) ?? []), run])
      tell()
      return () => {
        runners.set(id, runners.get(id)?.filter((other) => other !== run) ?? [])
        tell()
      }
    },
    run: (id) => {
      const run = last(id)
      run?.()
      return run !== undefined
    },
    can: (id) => last(id) !== undefined,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
