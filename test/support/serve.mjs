// @ts-check
// Serves the built page for the end-to-end tests as `npm start` does, on the port given.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const port = Number(process.argv[2])
const serve = pathToFileURL(join(root, 'out/electron/serve.js')).href
/** @type {typeof import('../../electron/serve.ts')} */
const { serveInBrowser } = await import(serve)
const open = async () => false
const { state, address } = await serveInBrowser(join(root, 'out/renderer'), { port, open })
if (state !== 'serving') throw new Error(`${address} is taken`)
console.log(`Serving ${address}`)
