// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'package-lock.json']
const built = [
  'out/electron/main.js',
  'out/electron/preload.cjs',
  'out/electron/serve.js',
  'out/renderer/index.html',
  'out/extension/chromium/manifest.json',
  'out/extension/firefox/manifest.json',
]

/** Builds the app unless the build is newer than everything it is made of. @param {string} root */
export function buildApp(root) {
  if (isBuilt(root)) return
  console.log('Building …')
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [tool, 'build', '-c', 'electron/build.config.ts', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed; what it says is above.')
}

/** @param {string} root */
export function isBuilt(root) {
  const times = built
    .map((path) => join(root, path))
    .map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0))
  const oldest = Math.min(...times)
  return oldest > 0 && sources.every((path) => newest(join(root, path)) < oldest)
}

/** When the newest file under a path was changed; a folder too, since a file may be gone from it. @param {string} path @returns {number} */
function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
