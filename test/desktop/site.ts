import { rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { articlePage, jobs } from '../e2e/job'
import { fileRoutes } from './site-files'

/** Shift_JIS for 「日本」, then two bytes that no character set explains. */
export const shiftJis = Buffer.concat([
  Buffer.from('<!doctype html><title>'),
  Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0xff, 0xfe]),
  Buffer.from('</title><p>text'),
])

/** Bodies that a reader of text would change: a byte order mark, and Japanese in two encodings. */
export const bodies: Readonly<Record<string, Buffer>> = {
  '/utf8-with-mark': Buffer.from('\uFEFF<!doctype html><title>印</title><p>text'),
  '/shift-jis': Buffer.concat([
    Buffer.from('<!doctype html><title>'),
    Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
    Buffer.from('</title><p>text'),
  ]),
  '/iso-2022-jp': Buffer.from(
    '<!doctype html><title>\u001B$B46J4\u001B(B</title><p>text',
    'latin1',
  ),
}

const pixel =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const article = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>議事録</title>
<style>div{height:4000px;background:#eef}</style>
<h1>予算委員会</h1><img src="/pixel.svg"><div>上</div><div>下</div>
<img src="/late.svg" loading="lazy" width="9" height="9">
<script>document.querySelector('h1').dataset.ran = 'yes'; document.cookie = 'seen=1'</script>`

/** A file of the reporter's, with a mark that no capture may ever hold. */
export const mark = 'words-of-a-file-on-the-disk'
const marked = join(tmpdir(), 'uradori-desktop-marked.html')

const popups = `<!doctype html><title>popups</title><p>text</p><script>
window.open('/popup'); alert('stop'); confirm('stop')
document.body.dataset.doors = [typeof RTCPeerConnection, typeof WebTransport].join()
fetch('file://${marked}').then(() => { document.title = 'read' }, () => {})
Notification.requestPermission?.().then((answer) => { document.body.dataset.notify = answer })
</script><iframe src="file://${marked}"></iframe><embed src="file://${marked}">
<iframe src="app://uradori/index.html"></iframe>
<iframe src="/download.bin"></iframe>`

const forMembers = `<!doctype html><html lang="en"><title>Notes for members</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Notes for members","author":{"@type":"Person","name":"Ada Quayle"}}</script>
<article><h1>Notes for members</h1><p>Only members read this. The harbour office keeps its own list of repairs.</p>
<p>The lock gate was repaired twice in March.</p><p>Nobody was told what it cost.</p></article>`

/** Tries what it can wherever it is shown. */
const hostileTab = `<!doctype html><html lang="en"><title>hostile tab</title><p>words of the page</p>
<p id="ran"></p><img src="/pixel.svg" onerror="top.hacked = 1" onload="top.hacked = 1">
<svg onload="top.hacked = 1"></svg><a href="javascript:top.hacked = 1">link</a>
<meta http-equiv="refresh" content="600;url=/article"><form action="/form"><button>Send</button></form>
<script>window.hacked = 1; document.getElementById('ran').textContent = 'ran in the browser'</script>`

export type Route = (request: IncomingMessage, response: ServerResponse) => void

const html = (text: string): Route => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(text)
  }
}
const to = (status: number, location: string): Route => {
  return (_request, response) => response.writeHead(status, { location }).end()
}

const routes: Readonly<Record<string, Route>> = {
  ...fileRoutes,
  '/article': html(article),
  '/story-ja': html(articlePage(jobs.ja, 'ja')),
  '/story-en': html(articlePage(jobs.en, 'en')),
  '/popups': html(popups),
  '/first': to(302, '/second'),
  '/second': to(301, '/final'),
  '/final': (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=Shift_JIS')
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('X-Note', ['one', 'two'])
    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
    response.end(gzipSync(shiftJis))
  },
  '/utf8-with-mark': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(bodies['/utf8-with-mark'])
  },
  '/shift-jis': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=shift_jis' })
    response.end(bodies['/shift-jis'])
  },
  '/iso-2022-jp': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-2022-jp' })
    response.end(bodies['/iso-2022-jp'])
  },
  '/sends-on': html('<title>on</title><script>location.replace("/article")</script>'),
  '/loop': to(302, '/loop'),
  // A name that only inner networks have; were it asked for, nobody would answer.
  '/to-inside': to(302, 'http://desk.internal/'),
  '/to-file': to(302, 'file:///etc/hostname'),
  '/loop-by-script': html(
    '<title>loop</title><script>location.href = "/loop-by-script?" + Math.random()</script>',
  ),
  '/cookie': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'kept=1; Max-Age=9999' })
    response.end(`<title>cookie</title><p id="sent">${request.headers.cookie ?? 'none'}</p>
      <p id="agent">${request.headers['user-agent']}</p>
      <script>document.body.append('stored ' + localStorage.length); localStorage.a = 1</script>`)
  },
  '/sign-in': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'member=yes' })
    response.end('<title>in</title><p>Signed in.')
  },
  '/members': (request, response) => {
    const isMember = request.headers.cookie?.includes('member=yes')
    html(isMember ? forMembers : '<title>Sign in</title><p>Please sign in.')(request, response)
  },
  '/hostile-tab': html(hostileTab),
  '/secret': (_request, response) => {
    response.writeHead(401, {
      'www-authenticate': 'Basic realm="desk"',
      'content-type': 'text/html',
    })
    response.end('<title>no</title><p>not for you')
  },
  '/pixel.svg': (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(pixel)
  },
  '/late.svg': (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(pixel)
  },
  '/download.bin': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' })
    response.end(Buffer.alloc(2000))
  },
  '/nothing': (_request, response) => response.writeHead(204).end(),
  '/big': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(
      gzipSync(Buffer.concat([Buffer.from('<!--'), Buffer.alloc(80 * 1024 * 1024, 'x')])),
    )
  },
  '/hangs': () => {}, // Never answers.
  '/hanging-script': html('<title>t</title><p>text</p><script async src="/hangs"></script>'),
  '/two-sites': (request, response) => {
    const other = `http://localhost:${request.socket.localPort}/framed`
    html(`<title>two</title><p>outer</p><iframe src="${other}"></iframe>`)(request, response)
  },
  '/framed': html('<title>framed</title><p>inner words</p><img src="/pixel.svg">'),
}

/** A site on loopback that remembers what it was asked, and a trap that counts mere connections. */
export type Site = Readonly<{
  at: (path: string) => string
  asked: () => readonly string[]
  /** The answers that have ended, or were left in the middle. */
  left: () => readonly string[]
  trap: string
  connections: () => number
  /** An address where nothing listens. */
  dead: string
  close: () => Promise<void>
}>

export async function openSite(): Promise<Site> {
  await writeFile(marked, `<p>${mark}`)
  const asked: string[] = []
  const left: string[] = []
  const site = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    asked.push(path)
    response.on('close', () => left.push(path))
    const route = routes[path]
    if (route) return route(request, response)
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<title>404</title><p>Not here.')
  })
  let connections = 0
  const trap = createTcpServer((socket) => {
    connections += 1
    socket.on('error', () => {}).destroy()
  })
  const gone = createTcpServer()
  const [sitePort, trapPort, deadPort] = [
    await listen(site),
    await listen(trap),
    await listen(gone),
  ]
  await close(gone)
  return {
    at: (path) => `http://127.0.0.1:${sitePort}${path}`,
    asked: () => asked,
    left: () => left,
    trap: `http://127.0.0.1:${trapPort}`,
    connections: () => connections,
    dead: `http://127.0.0.1:${deadPort}/`,
    close: async () => {
      site.closeAllConnections()
      await Promise.all([close(site), close(trap), rm(marked, { force: true })])
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()))
}
