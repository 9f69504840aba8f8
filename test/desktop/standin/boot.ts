import { readFileSync } from 'node:fs'
import Module from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { app as App } from './app'

// Started like Electron: `electron [-r script] [--switch[=value]] folder`.

const standin = join(__dirname, 'electron.cjs')
const given = process.argv.slice(2)

for (const [name, value] of [
  ['electron', '45.4.1'],
  ['chrome', '156.0.6000.1'],
] as const) {
  Object.defineProperty(process.versions, name, { value, enumerable: true })
}

// CommonJS (Playwright's loader) and ESM (main) both find the stand-in under Electron's name.
const modules = Module as unknown as {
  _resolveFilename: (request: string, ...rest: unknown[]) => string
}
const resolveFilename = modules._resolveFilename
modules._resolveFilename = (request, ...rest) =>
  request === 'electron' ? standin : resolveFilename.call(Module, request, ...rest)
Module.register(pathToFileURL(join(__dirname, 'hooks.mjs')), {
  data: { standin: pathToFileURL(standin).href },
})

const { app } = require(standin) as { app: typeof App }
const scripts: string[] = []
let folder: string | null = null
for (let at = 0; at < given.length; at += 1) {
  const argument = given[at] ?? ''
  if (argument === '-r') {
    at += 1
    scripts.push(given[at] ?? '')
  } else if (argument.startsWith('--')) {
    const [name = '', ...value] = argument.slice(2).split('=')
    app.commandLine.appendSwitch(name, value.join('='))
  } else {
    folder ??= resolve(argument)
  }
}
process.argv = [join(__dirname, 'electron'), ...given]
if (folder === null) throw new Error('electron stand-in: no app')

const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  main: string
  productName: string
}
app.describe(folder, about.productName)
for (const script of scripts) require(script)
import(pathToFileURL(join(folder, about.main)).href)
  .then(() => app.launch(process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  })
