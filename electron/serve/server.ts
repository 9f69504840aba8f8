import { createServer, type Server } from 'node:http'
import { answerFor } from '../page/answer'
import type { BuiltPage } from '../page/built-page'
import { host } from './address'
import { mayAsk } from './may-ask'

/** Under which another start finds out whether the port is ours, and which build it serves. */
export const namePath = '/.well-known/uradori'

/** Serves the built page on this computer's own loopback. @throws EADDRINUSE when the port is taken. */
export function serve(page: BuiltPage, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (!mayAsk(request.headers, port)) {
      response.writeHead(403).end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    if (pathname === namePath) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ app: 'uradori', build: page.build }))
      return
    }
    const { status, headers, body } = answerFor(page, request.method ?? 'GET', pathname)
    response.writeHead(status, headers).end(body ?? undefined)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
