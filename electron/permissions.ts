import { pageAddress, pageOrigin } from './where-may-it-go'

// Copying a citation, and keeping Chromium from clearing the case files when the disk gets full.
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage'])

/** What a page at `address` may use of the computer: ours two things, every other nothing. */
export function mayUse(permission: string, address: string): boolean {
  return granted.has(permission) && (address === pageOrigin || address.startsWith(pageAddress))
}
