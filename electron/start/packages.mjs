// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} Lock */

/**
 * Whether what is installed is what the lock file asks for. Packages for other systems may be absent.
 * @param {Lock} wanted @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const there = installed.packages[path]
    return there ? there.version === version : optional === true || devOptional === true
  })
}

/** Installs what the lock file asks for, if it is not there. @param {string} root */
export function installPackages(root) {
  const kept = join(root, 'node_modules/.package-lock.json')
  const wanted = readLock(join(root, 'package-lock.json'))
  if (existsSync(kept) && isInstalled(wanted, readLock(kept))) return
  console.log('Installing the packages this needs (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // There npm is a .cmd file, which only a shell can start.
  })
  if (status !== 0) throw new Error('npm ci failed; what it says is above.')
}

/** @param {string} path @returns {Lock} */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
