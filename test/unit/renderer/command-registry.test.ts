import { expect, it, vi } from 'vitest'
import { commandRegistry } from '../../../renderer/command-registry'
import { commands, CommandId } from '../../../shared/host/command'

it('gives a command to whoever registered last, and back when that one goes', () => {
  const registry = commandRegistry()
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  expect(registry.run('undo')).toBe(false)
  registry.register('undo', first)
  const leave = registry.register('undo', second)
  expect(registry.run('undo')).toBe(true)
  leave()
  registry.run('undo')
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
  expect([registry.can('undo'), registry.can('redo')]).toEqual([true, false])
})

it('tells when what can be done has changed', () => {
  const registry = commandRegistry()
  const told = vi.fn<() => void>()
  const stop = registry.watch(told)
  const leave = registry.register('clip', () => undefined)
  leave()
  stop()
  registry.register('clip', () => undefined)
  expect(told).toHaveBeenCalledTimes(2)
})

it('lists every command once, and no two for the same key where both could be meant', () => {
  expect(commands.map(({ id }) => id).toSorted()).toEqual([...CommandId.options].toSorted())
  const rooms = ['reader', 'claims', 'draft'] as const
  for (const room of rooms) {
    const keys = commands
      .filter(({ scope, keys: own }) => own !== null && ['app', 'case', room].includes(scope))
      .map(({ keys: own }) => own?.toLowerCase())
    expect(new Set(keys).size).toBe(keys.length)
  }
})
