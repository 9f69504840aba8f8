import { createRoot } from 'react-dom/client'
import { harmlessHtml } from '../../renderer/capture/foreign-html'
import { framed, viewerDocument } from '../../renderer/capture/viewer-document'
import { ForeignPage } from '../../renderer/ui/ForeignPage'

/** Which layers stand between a page and harm: none, one of them alone, or all as the app has them. */
export type Layers = 'none' | 'sanitiser' | 'sandbox' | 'policy' | 'all'

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
  await Promise.all(pages.map((html) => shown(html, layers)))
}

function shown(html: string, layers: Layers): Promise<void> {
  return new Promise((done) => {
    const place = document.createElement('div')
    document.body.append(place)
    // Events of loading do not bubble; they are caught on their way down.
    place.addEventListener('load', () => done(), true)
    createRoot(place).render(frameOf(html, layers))
  })
}

function frameOf(html: string, layers: Layers) {
  if (layers === 'all') return <ForeignPage document={viewerDocument(html)} title="page" />
  if (layers === 'sandbox') return <ForeignPage document={html} title="page" />
  return <iframe srcDoc={withoutSandbox(html, layers)} title="page" />
}

function withoutSandbox(html: string, layers: 'none' | 'sanitiser' | 'policy'): string {
  if (layers === 'sanitiser') return harmlessHtml(html, () => null)
  return layers === 'policy' ? framed(html) : html
}
