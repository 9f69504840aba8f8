// @ts-check
// `npm start`: installs what is missing, builds what is old, and opens the app. Plain Node, since
// nothing else is sure to be here yet.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildApp } from './build.mjs'
import { findElectron, whyItEnded } from './electron-binary.mjs'
import { installPackages } from './packages.mjs'

const root = join(import.meta.dirname, '../..')

try {
  installPackages(root)
  buildApp(root)
  const isRoot = process.getuid?.() === 0
  const electron = findElectron(root, process.platform, process.env, isRoot)
  const why = 'path' in electron ? await runElectron(electron.path) : electron.why
  if (why !== null) await openInBrowser(why)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Runs the app until it ends; or gives the reason why Electron could not start here. @param {string} path */
function runElectron(path) {
  return /** @type {Promise<string | null>} */ (
    new Promise((resolve) => {
      const started = Date.now()
      const { ELECTRON_RUN_AS_NODE: _editors, ...env } = process.env
      const app = spawn(path, ['.', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env })
      app.on('error', () => resolve('Electron could not be started'))
      app.on('exit', (code, signal) => {
        const why = whyItEnded(code, signal, Date.now() - started)
        if (why === null) process.exitCode = code ?? 1
        resolve(why)
      })
    })
  )
}

/** @param {string} why */
async function openInBrowser(why) {
  console.log(`Uradori runs in a browser here, since ${why}.`)
  const serve = pathToFileURL(join(root, 'out/electron/serve.js')).href
  /** @type {typeof import('../serve.ts')} */
  const { serveInBrowser } = await import(serve)
  const served = await serveInBrowser(join(root, 'out/renderer'))
  if (served.state === 'taken') {
    throw new Error(
      `Another program uses ${served.address}, the one address at which Uradori finds its case files. End it, then start again.`,
    )
  }
  if (served.state === 'served') {
    console.log(`It is running already: ${served.address}`)
    if (!served.isSame) console.log('That is an earlier build; end it (Ctrl+C) and start again.')
    return
  }
  console.log(`${served.opened ? 'Opened' : 'Open'} ${served.address}   (Ctrl+C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void served.close())
}
