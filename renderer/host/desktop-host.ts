import type { DesktopBridge, Host } from '#shared/host/contract'
import { browserHost } from './browser-host'
export function desktopHost(_bridge: DesktopBridge): Host {
  return browserHost()
}
