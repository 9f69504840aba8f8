import { existsSync } from 'node:fs'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * How Playwright starts Chromium here: one of the system's where there is one, else its own; without
 * the sandbox only for root, who cannot have it.
 */
export function chromiumLaunch(): { executablePath?: string; args: string[] } {
  const executable = process.env['CHROMIUM_PATH'] ?? known.find((path) => existsSync(path))
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return executable === undefined ? { args } : { executablePath: executable, args }
}
