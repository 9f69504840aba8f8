import { useEffect, useState } from 'react'
import type { BrowserPort, PairingCode } from '#shared/host/browser-port'
import { useServices } from '../../services'

/** What the settings show of the port, and what can be done about it; null until the host has said. */
export function useBrowserPort() {
  const { host, t, perform, tell, report } = useServices()
  const [port, setPort] = useState<BrowserPort | null>(null)
  const [code, setCode] = useState<PairingCode | null>(null)

  useEffect(() => {
    host.browserPort({}).then(setPort).catch(report)
    return host.on('browserPort', (now) => {
      setPort(now)
      setCode(null) // It is told when a browser was paired: the code is used up.
      const newest = now.paired.at(-1)
      if (newest) tell(t('fromBrowser.pair.done', { name: newest.name }))
    })
  }, [host, report, tell, t])

  useEffect(() => {
    if (!code) return undefined
    const over = setTimeout(() => setCode(null), Date.parse(code.until) - Date.now())
    return () => clearTimeout(over)
  }, [code])

  const change = async (
    what: 'fromBrowser.act.switch' | 'fromBrowser.act.remove',
    act: () => Promise<BrowserPort>,
  ) => {
    const now = await perform(what, act)
    if (now) setPort(now)
    return now !== null
  }
  return {
    port,
    code,
    turn: (on: boolean) => {
      setCode(null)
      void change('fromBrowser.act.switch', () => host.switchBrowserPort({ on }))
    },
    offer: () => void perform('fromBrowser.pair', () => host.offerPairing({})).then(setCode),
    remove: async (id: string, name: string) => {
      const done = await change('fromBrowser.act.remove', () => host.unpairBrowser({ id }))
      if (done) tell(t('fromBrowser.removed', { name }))
    },
  }
}
