import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { documentFrom, textOf } from '#shared/export/document'
import { deskGalley, publicationGalley } from '#shared/export/galley'
import { toHtml } from '#shared/export/html'
import { writable } from '#shared/export/writable'
import { hostileWords, words, writtenBlocks } from '../../../support/export-arbitrary'
import { caseView, harbour, harbourDraft, source, text } from '../../../support/export-case'

const view = caseView(harbour)
const parser = new new JSDOM().window.DOMParser()
const parsed = (html: string) => parser.parseFromString(html, 'text/html')

const allowed = new Set(
  'html head meta title style body main h1 h2 h3 h4 p blockquote ol ul li div span strong em a sup section'.split(
    ' ',
  ),
)

/** What in a page could run, ask or lead astray. */
function alive(page: Document): readonly string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.has(element.localName) ? [] : [element.outerHTML]),
    ...[...element.attributes]
      .filter(({ name }) => /^(on|style|src)/.test(name))
      .map(({ name }) => name),
    ...(/^(https?:\/\/|#(mark|note)-\d+$)/.test(element.getAttribute('href') ?? '#mark-1')
      ? []
      : [element.outerHTML]),
  ])
}

describe('HTML', () => {
  it('of the sample, for readers', async () => {
    const galley = publicationGalley(documentFrom('岸壁の「空白」を追う', 'ja', harbourDraft, view))
    const html = toHtml(galley).replace(/<style>[^]*<\/style>/, '<style>…</style>')
    await expect(html).toMatchFileSnapshot('golden/publication-ja.html.txt')
  })

  it('lets nothing run and asks for nothing', () => {
    const page = parsed(toHtml(publicationGalley(documentFrom('T', 'en', [], view))))
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toBe("default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:")
    expect(page.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer')
    expect(page.documentElement.lang).toBe('en')
    expect(page.characterSet).toBe('UTF-8')
  })

  it('leads from every mark to its note and back', () => {
    const document = documentFrom('T', 'ja', harbourDraft, view)
    const page = parsed(toHtml(publicationGalley(document)))
    const marks = [...page.querySelectorAll('a[role="doc-noteref"]')]
    expect(marks).toHaveLength(document.citations.length)
    for (const mark of marks) {
      const note = page.querySelector(mark.getAttribute('href') ?? '')
      const back = note?.querySelector('a[role="doc-backlink"]')?.getAttribute('href') ?? ''
      expect(page.querySelector(back)?.contains(mark)).toBe(true)
    }
  })

  it('says in words and in look which sentences have no source', () => {
    const document = documentFrom('T', 'en', harbourDraft, view)
    const page = parsed(toHtml(deskGalley(document, null)))
    const labels = [...page.querySelectorAll('.unsourced')].map(({ textContent }) => textContent)
    expect(labels).toEqual([
      '[4: no source] ',
      '[7: no source] ',
      '[8: no source] ',
      '[9: no source] ',
    ])
  })

  it('carries the fonts it is given, and nothing that could end their place', () => {
    const html = toHtml(
      publicationGalley(documentFrom('T', 'en', [], view)),
      '@font-face{}</style><b>',
    )
    expect(parsed(html).querySelector('style')?.textContent).toMatch(/^@font-face\{\}\/style>b>/)
    expect(parsed(html).querySelector('b')).toBeNull()
  })

  it('is black on white in print, on A4', () => {
    const html = toHtml(publicationGalley(documentFrom('T', 'en', [], view)))
    expect(html).toContain('@page { size: A4;')
    expect(html).toMatch(
      /@media print \{[^}]*color-scheme: light; \}[^}]*background: #fff; color: #000;/,
    )
  })

  it.each(hostileWords)('shows %j as text wherever it stands', (hostile) => {
    const facts = Object.fromEntries(
      ['title', 'author', 'publisher', 'canonicalUrl', 'language'].map((fact) => [fact, hostile]),
    )
    const hostileView = caseView({
      ...harbour,
      sources: [{ ...source('s-courier', facts), url: `https://bay.example/${hostile}` }],
    })
    const document = documentFrom(
      hostile,
      'en',
      [{ kind: 'paragraph', inlines: [text(hostile)] }, ...harbourDraft],
      hostileView,
    )
    for (const galley of [publicationGalley(document), deskGalley(document, null)]) {
      const page = parsed(toHtml(galley))
      expect(alive(page)).toEqual([])
      expect(page.querySelector('h1')?.textContent).toBe(writable(galley.title))
    }
  })

  it('loses no character of any draft and holds nothing alive', () => {
    fc.assert(
      fc.property(words, writtenBlocks, (title, written) => {
        const document = documentFrom(title, 'ja', written, view)
        const page = parsed(toHtml(publicationGalley(document)))
        for (const aside of page.querySelectorAll('main sup')) aside.remove()
        const shown = [...page.querySelectorAll('main > :not(h1), main li')]
          .map((block) => ownText(block))
          .join('')
        expect(shown).toBe(document.blocks.map((block) => writable(textOf(block))).join(''))
        expect(page.querySelectorAll('.notes li')).toHaveLength(document.citations.length)
        expect(alive(page)).toEqual([])
      }),
    )
  })
})

/** The text of a block without that of the lists in it. */
function ownText(block: Element): string {
  if (/^[ou]l$/.test(block.localName)) return ''
  return [...block.childNodes]
    .filter((node) => !/^[ou]l$/i.test(node.nodeName))
    .map((node) => node.textContent)
    .join('')
}
