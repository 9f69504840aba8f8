import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { AppError } from '#shared/errors'
import { answerRoute, failureAnswer, type Answer, type PortTools } from './answer-route'
import { answerHeaders, judge, preflightHeaders, type Verdict } from './policy'
import { readBody } from './read-body'

/** How long a request may take to arrive, in milliseconds, and how many may be open. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 1_000,
  maxHeaderSize: 8 * 1024,
  connectionsCheckingInterval: 2_000,
} as const
const mostConnections = 16

/** Listens on this computer's own loopback, on the first port that is free. */
export async function openPort(
  ports: readonly number[],
  toolsOf: (port: number) => PortTools,
): Promise<{ server: Server; port: number } | { reason: string }> {
  let reason = 'unknown'
  for (const port of ports) {
    const opened = await listen(port, toolsOf)
    if (typeof opened !== 'string') return { server: opened, port: portOf(opened, port) }
    reason = opened
  }
  return { reason }
}

function listen(port: number, toolsOf: (port: number) => PortTools): Promise<Server | string> {
  let isTaking = false
  /** One page at a time: two at once would hold twice the memory. */
  const inTurn = async (asked: Verdict & { kind: 'read' }, act: () => Promise<Answer>) => {
    if (asked.route !== '/v1/clips') return act()
    if (isTaking) return failureAnswer(new AppError('port-busy'))
    isTaking = true
    return act().finally(() => {
      isTaking = false
    })
  }
  const server = createServer(limits, (request, response) => {
    const tools = toolsOf(portOf(server, port))
    const verdict = verdictOn(request, tools)
    if (verdict.kind !== 'read') return answerAtOnce(verdict, response)
    void inTurn(verdict, () => answered(request, verdict, tools)).then((answer) =>
      send(response, answer, verdict.origin),
    )
  })
  server.maxConnections = mostConnections
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server))
  })
}

function verdictOn({ method, url, headers }: IncomingMessage, tools: PortTools): Verdict {
  return judge(
    { method: method ?? '', path: url ?? '', headers },
    { port: tools.port, pairings: tools.pairings(), isPairing: tools.code() !== null },
  )
}

async function answered(
  request: IncomingMessage,
  { route, origin, limit }: Verdict & { kind: 'read' },
  tools: PortTools,
): Promise<Answer> {
  try {
    return await answerRoute({ route, origin, body: await readBody(request, limit) }, tools)
  } catch (thrown) {
    return failureAnswer(thrown)
  }
}

function answerAtOnce(verdict: Exclude<Verdict, { kind: 'read' }>, response: ServerResponse): void {
  if (verdict.kind === 'preflight') {
    const { origin, privateNetwork } = verdict
    response.writeHead(204, preflightHeaders(origin, privateNetwork)).end()
  } else {
    response.writeHead(verdict.status, answerHeaders(verdict.origin)).end()
  }
}

function send(response: ServerResponse, { status, value }: Answer, origin: string): void {
  response.writeHead(status, { ...answerHeaders(origin), 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}
