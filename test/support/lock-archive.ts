import { gzipSync } from 'node:zlib'
import { picture } from './picture'
import { archivedAt, recordOf, sha1Of, waczOf, warcinfo, warcOf } from './make-warc'

const site = 'https://paper.example'

/** A page about the lock, with an image and a style sheet of its own. */
export const lockPage = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>水門は四月に開く</title>
<link rel="stylesheet" href="/style.css"><script src="https://spy.example/count.js"></script></head><body><article>
<h1>水門は四月に開く</h1><p>港湾課は、古い水門を四月一日に開くと発表した。工事の費用は482億円だった。</p>
<p>The harbour office will open the old lock on 1 April, and it says that the work has cost 48.2 billion yen so far.</p>
<img src="/lock.png" alt="水門"><img src="https://spy.example/pixel.gif" alt=""></article></body></html>`

export const notePage = `<!doctype html><html lang="en"><head><title>Correction about the lock</title></head><body><article>
<h1>Correction about the lock</h1><p>An earlier article gave the cost of the lock as 428 billion yen. It is 48.2 billion yen, as the harbour office confirms.</p>
<p>We regret the error, which stood on this page for two days before a reader wrote to us about it.</p></article></body></html>`

/**
 * Records of a small paper: its page about the lock (packed, and led to from an older address), what the page
 * shows, a correction, a second visit that found the correction unchanged, and a frame with an advertisement.
 */
export function lockRecords(): Uint8Array[] {
  const html = [['Content-Type', 'text/html; charset=utf-8']] as const
  const later = '2024-03-06T09:00:00Z'
  const frame =
    '<!doctype html><title>Advertisement</title><p>Buy a boat today, and pay for it tomorrow.'
  const correction = new TextEncoder().encode(notePage)
  return [
    warcinfo,
    recordOf({
      url: `${site}/old`,
      status: 301,
      headers: [['Location', '/lock']],
    }),
    recordOf({
      url: `${site}/lock`,
      headers: [...html, ['Content-Encoding', 'gzip'], ['Server', 'paper/1']],
      body: gzipSync(lockPage),
    }),
    recordOf({
      url: `${site}/lock.png`,
      headers: [['Content-Type', 'image/png']],
      body: picture({ secrets: false }),
    }),
    recordOf({
      url: `${site}/style.css`,
      headers: [['Content-Type', 'text/css']],
      body: 'h1 { color: teal }',
    }),
    recordOf({ url: `${site}/note`, body: notePage }),
    recordOf({
      type: 'revisit',
      url: `${site}/note`,
      date: later,
      headers: [...html, ['Server', 'paper/2']],
      fields: {
        'WARC-Payload-Digest': sha1Of(correction),
        'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
        'WARC-Refers-To-Target-URI': `${site}/note`,
        'WARC-Refers-To-Date': archivedAt,
      },
    }),
    recordOf({ url: `${site}/frame`, id: '<urn:uuid:frame>', body: frame }),
    recordOf({
      type: 'request',
      url: `${site}/frame`,
      raw: 'GET /frame HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n',
      fields: {
        'WARC-Concurrent-To': '<urn:uuid:frame>',
        'Content-Type': 'application/http; msgtype=request',
      },
    }),
  ]
}

export const lockWarc = (packed = true) => warcOf(lockRecords(), packed)

/** The small paper as a WACZ, which lists one page more than it holds. */
export const lockWacz = (untrue: readonly string[] = []) =>
  waczOf({
    warcs: { 'data.warc.gz': lockWarc() },
    pages: [{ url: `${site}/old`, ts: archivedAt, title: '水門は四月に開く' }],
    extra: [
      { url: `${site}/note`, ts: '2024-03-06T09:00:01Z', title: 'Correction about the lock' },
      { url: `${site}/lost`, ts: archivedAt, title: 'A page that is not held' },
    ],
    untrue,
  })

/** A WACZ of a few kilobytes that says it holds a page, and unpacks to more than any machine has room for. */
export const bombWacz = () => {
  const zeros = gzipSync(new Uint8Array(64 * 1024 * 1024))
  const first = recordOf({ url: `${site}/bomb`, fields: { 'Content-Length': '99999999999' } })
  const warc = warcOf([recordOf({ url: `${site}/lock`, body: lockPage }), first])
  const many = Array.from({ length: 12 }, () => zeros)
  return waczOf({
    warcs: { 'data.warc.gz': new Uint8Array(Buffer.concat([warc, ...many])) },
    pages: [
      { url: `${site}/lock`, ts: archivedAt, title: '水門は四月に開く' },
      { url: `${site}/bomb`, ts: archivedAt, title: 'Bomb' },
    ],
  })
}
