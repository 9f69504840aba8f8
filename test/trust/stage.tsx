import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { harmlessHtml } from '../../renderer/capture/foreign-html'
import { framed, viewerDocument } from '../../renderer/capture/viewer-document'
import { shownPart, type ShownPart } from '../../renderer/features/reader/snapshot-document'
import { ForeignPage } from '../../renderer/ui/ForeignPage'
import { aCapture, sha } from '../support/nouns'

/**
 * Which layers stand between a page and harm: none, one of them alone, or all as the app has them; and the
 * same where the page came as a mail or in an archive that a browser saved.
 */
export type Layers = 'none' | 'sanitiser' | 'sandbox' | 'policy' | 'all' | 'mail' | 'archive'

declare global {
  interface Window {
    show: (pages: readonly string[], layers: Layers) => Promise<void>
    /** Called for each script that ran, with its sample's name. */
    tell: (name: unknown) => void
  }
}

window.addEventListener('message', ({ data }) => window.tell(data))

/** Puts each page into a frame behind `layers`, and waits until every frame has loaded. */
window.show = async (pages, layers) => {
  // One after the other they are made ready, so that the frames stand in the order of the pages.
  const frames = []
  for (const html of pages) frames.push(await frameOf(html, layers))
  await Promise.all(frames.map(shown))
}

function shown(frame: ReactNode): Promise<void> {
  return new Promise((done) => {
    const place = document.createElement('div')
    document.body.append(place)
    // Events of loading do not bubble; they are caught on their way down.
    place.addEventListener('load', () => done(), true)
    createRoot(place).render(frame)
  })
}

async function frameOf(html: string, layers: Layers) {
  if (layers === 'mail' || layers === 'archive') {
    const shownAs = await arrived(html, layers)
    if (shownAs.kind !== 'page') throw new Error(`not shown as a page: ${html}`)
    return <ForeignPage document={shownAs.document} title="page" />
  }
  if (layers === 'all') return <ForeignPage document={viewerDocument(html)} title="page" />
  if (layers === 'sandbox') return <ForeignPage document={html} title="page" />
  return <iframe srcDoc={withoutSandbox(html, layers)} title="page" />
}

/** A page as the reader shows it that came in a mail or an archive. */
function arrived(html: string, how: 'mail' | 'archive'): Promise<ShownPart> {
  const type = how === 'mail' ? 'message/rfc822' : 'multipart/related'
  const bytes = new TextEncoder().encode(how === 'mail' ? mailWith(html) : archiveWith(html))
  const role = how === 'mail' ? 'page' : 'snapshot'
  const part = { role, sha256: sha('a'), size: bytes.length, mediaType: type } as const
  return shownPart(aCapture({ mediaType: type, parts: [part] }), part, bytes)
}

const mailWords = 'The lock was closed.'

function mailWith(html: string): string {
  return [
    'From: Desk <desk@news.example>',
    'Subject: The lock',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    // Of a mail whose HTML has no words its plain text is shown, and the HTML would not be tried at all.
    base64(`<p>${mailWords}</p>${html}`),
  ].join('\r\n')
}

function archiveWith(html: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/bridge',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://news.example/bridge',
    '',
    base64(html),
    '--part--',
    '',
  ].join('\r\n')
}

/** In lines, as mail has them. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(
    /.{76}/g,
    '$&\r\n',
  )
}

function withoutSandbox(html: string, layers: 'none' | 'sanitiser' | 'policy'): string {
  if (layers === 'sanitiser') return harmlessHtml(html, () => null)
  return layers === 'policy' ? framed(html) : html
}
