import { spawn } from 'node:child_process'

/** The system's own way to open an address, or null where nobody could look at it. */
export function openerFor(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [command: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null
}

/** Opens the address in the default browser; says whether it could be tried. */
export function openBrowser(address: string): Promise<boolean> {
  const opener = process.env['CI'] ? null : openerFor(process.platform, process.env)
  if (!opener) return Promise.resolve(false)
  const [command, ...args] = opener
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
