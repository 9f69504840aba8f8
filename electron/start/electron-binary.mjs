// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Longest wait for the download of Electron's binary, about 110 MB. */
const downloadMs = 300_000

/**
 * Electron's executable, or in one sentence why the app cannot be opened in it here.
 * @param {string} root
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {boolean} isRoot
 * @param {(folder: string) => void} download
 * @returns {{ path: string } | { why: string }}
 */
export function findElectron(root, platform, env, isRoot, download = downloadElectron) {
  const folder = join(root, 'node_modules/electron')
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return { path: join(override, nameIn(folder) ?? executableName(platform)) }
  const isLinux = platform === 'linux'
  if (isLinux && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return { why: 'there is no display for Electron to open a window on' }
  }
  // Electron would need --no-sandbox then, and we never take the sandbox away from a page.
  if (isLinux && isRoot) return { why: 'Electron does not run as root with its sandbox on' }
  const there = binaryIn(folder)
  if (there) return { path: there }
  console.log('Downloading Electron …')
  download(folder)
  const path = binaryIn(folder)
  return path ? { path } : { why: "Electron's binary is not here and could not be downloaded" }
}

/** @param {string} folder */
function binaryIn(folder) {
  const name = nameIn(folder)
  const path = name === null ? null : join(folder, 'dist', name)
  return path !== null && existsSync(path) ? path : null
}

/** @param {string} folder */
function nameIn(folder) {
  const file = join(folder, 'path.txt')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** @param {NodeJS.Platform} platform */
function executableName(platform) {
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Once, and without its stack traces: whether it worked is seen by the binary. @param {string} folder */
function downloadElectron(folder) {
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: downloadMs,
  })
}

/**
 * Why Electron could not start, or null when it did and has ended since.
 * @param {number | null} code @param {string | null} signal @param {number} ms how long it ran
 */
export function whyItEnded(code, signal, ms) {
  if (code === 127) return 'this system lacks a library that Electron needs'
  // So Chromium ends where it may not have its sandbox, which some systems close off.
  const isAborted = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGILL'
  return isAborted && ms < 10_000 ? 'Electron could not start with its sandbox on' : null
}
