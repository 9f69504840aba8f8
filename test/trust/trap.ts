import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What reached a trap. `connections` counts TCP connections, whether or not anything was asked on them. */
export type Caught = { connections: number; requests: string[] }

/** A server that nothing harmless ever speaks to. */
export type Trap = Readonly<{ origin: string; caught: Caught; close: () => Promise<void> }>

/** A script that is fetched from it tells the window `name`. */
export async function openTrap(name: number | string): Promise<Trap> {
  const script = `top.postMessage(${JSON.stringify(name)},'*')`
  const caught: Caught = { connections: 0, requests: [] }
  const server = createServer((request, response) => {
    caught.requests.push(`${request.method} ${request.url}`)
    const isScript = request.url?.endsWith('.js')
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': isScript ? 'text/javascript' : 'text/html',
    })
    response.end(isScript ? script : 'x')
  })
  server.on('connection', () => {
    caught.connections += 1
  })
  return { origin: await listen(server), caught, close: () => close(server) }
}

/** Serves one page and its script, where the code under test stands, and tells which paths it asks for. */
export async function serveStage(
  page: string,
  code: string,
  hear: (path: string) => void = () => undefined,
): Promise<Omit<Trap, 'caught'>> {
  const server = createServer((request, response) => {
    hear(request.url ?? '')
    const isCode = request.url === '/stage.js'
    const type = isCode ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(isCode ? code : page)
  })
  return { origin: await listen(server), close: () => close(server) }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  return `http://127.0.0.1:${isAddress(address) ? address.port : 0}`
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
