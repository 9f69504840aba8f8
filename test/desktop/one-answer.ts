import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site answers to everything. */
export type Answer = Readonly<{ status: number; type?: string; body: string | Buffer }>

/** A site with one address, which answers what the test makes of it. */
export type OneAnswer = Readonly<{
  url: string
  serve: (answer: Answer) => void
  close: () => Promise<void>
}>

export async function openOneAnswer(): Promise<OneAnswer> {
  let answer: Answer = { status: 404, body: '' }
  const server: Server = createServer((_request, response) => {
    const { status, type = 'text/html; charset=utf-8', body } = answer
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/local/2026/0517`,
    serve: (next) => {
      answer = next
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}
