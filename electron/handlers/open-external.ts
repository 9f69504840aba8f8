import { AppError } from '#shared/errors'
import type { HostCalls } from '#shared/host/contract'
import { mayOpenOutside } from '../where-may-it-go'

/** Shows host and address and says that opening contacts them; true when the reporter agrees. */
export type AskToOpen = (host: string, url: string) => Promise<boolean>

export function openExternal(
  ask: AskToOpen,
  open: (url: string) => Promise<void>,
): HostCalls['openExternal'] {
  return async ({ url }) => {
    if (!mayOpenOutside(url)) throw new AppError('bad-address')
    const { href, host } = new URL(url)
    if (!(await ask(host, href))) return { opened: false }
    await open(href)
    return { opened: true }
  }
}
