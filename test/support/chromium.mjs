// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The system's Chromium, if there is one that Playwright can drive. @returns {string | undefined} */
export function systemChromium() {
  return process.env['CHROMIUM_PATH'] ?? known.find((path) => existsSync(path))
}

/**
 * How Playwright starts Chromium here: the system's where there is one, else its own; without the
 * sandbox only for root, who cannot have it.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunch() {
  const executablePath = systemChromium()
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return executablePath === undefined ? { args } : { executablePath, args }
}

/** Gets a Chromium if there is none: Debian's for root, else Playwright's own. */
export async function installChromium() {
  if (systemChromium() !== undefined) return
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return
  const apt = '/usr/bin/apt-get'
  if (process.getuid?.() === 0 && existsSync(apt)) {
    console.log('Installing Chromium (apt-get) …')
    run(apt, ['update', '-qq'])
    run(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
    return
  }
  console.log("Installing Playwright's Chromium …")
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, { stdio: 'inherit', env })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}
