import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect } from 'react'
import { commands as list } from '#shared/host/command'
import { useServices } from '../services'

/** Listens for the keys of every command that can be given right now, and for the host's menu. */
export function useCommandKeys(): void {
  const { commands, host } = useServices()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.repeat) return
      const typing = isTyping(event.target)
      const possible = list.filter(
        ({ id, keys }) => keys !== null && commands.can(id) && !(typing && belongsToTyping(keys)),
      )
      getHotkeyHandler(possible.map(({ id, keys }) => [keys ?? '', () => commands.run(id)]))(event)
    }
    document.addEventListener('keydown', listen)
    const off = host.on('command', ({ id }) => commands.run(id))
    return () => {
      document.removeEventListener('keydown', listen)
      off()
    }
  }, [commands, host])
}

/** Keys that write or edit text where text is being typed: single letters, undo and redo. */
function belongsToTyping(keys: string): boolean {
  return keys.length === 1 || /^mod\+(shift\+)?Z$/i.test(keys)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (document.querySelector('[role="dialog"]')?.contains(target)) return true
  return target.isContentEditable || target.matches('input, textarea, select')
}
