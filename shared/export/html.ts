import type { Galley, GalleyBlock, GalleyInline } from '#shared/export/galley'
import { htmlStyle } from '#shared/export/html-style'
import { escaped, headHtml } from '#shared/export/html-text'
import { type List, withLists } from '#shared/export/list-tree'
import type { NoteLine } from '#shared/export/note'
import { asUri } from '#shared/export/web-address'
import { type Translate, translator } from '#shared/i18n/translate'

/**
 * The galley as one HTML page that needs no other file: footnotes at its end, linked both ways (DPUB-ARIA
 * 1.1), A4 when printed. `fontFaces` are @font-face rules with data: sources, as `fontFaceCss` makes them.
 */
export function toHtml(galley: Galley, fontFaces = ''): string {
  const t = translator(galley.language)
  const title = escaped(galley.title)
  return [
    '<!DOCTYPE html>',
    `<html lang="${galley.language}">`,
    ...headHtml(galley.title, `${fontFaces}${htmlStyle}`),
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...leadHtml(galley.lead),
    ...withLists(galley.blocks).map((block) =>
      block.kind === 'list' ? listHtml(block.list) : blockHtml(block),
    ),
    '</main>',
    ...notesHtml(galley, t),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function leadHtml(lead: readonly NoteLine[]): readonly string[] {
  if (lead.length === 0) return []
  return ['<div class="lead">', ...lead.map((line) => `<p>${inlineHtml(line)}</p>`), '</div>']
}

function blockHtml(block: Exclude<GalleyBlock, { kind: 'listed' }>): string {
  const inner = inlineHtml(block.inlines)
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${inner}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${inner}</p>`
    case 'quotation':
      return `<blockquote>${inner}</blockquote>`
  }
}

function listHtml({ ordered, entries }: List<GalleyInline>): string {
  const tag = ordered ? 'ol' : 'ul'
  const items = entries.map(
    ({ inlines, inside }) => `<li>${inlineHtml(inlines)}${inside.map(listHtml).join('')}</li>`,
  )
  return `<${tag}>${items.join('')}</${tag}>`
}

function notesHtml({ notes }: Galley, t: Translate): readonly string[] {
  if (notes.length === 0) return []
  const items = notes.map((note, index) => {
    const number = index + 1
    const label = escaped(t('export.back', { number }))
    const back = ` <a href="#mark-${number}" role="doc-backlink" aria-label="${label}">↑</a>`
    const lines = note.map(inlineHtml)
    const paragraphs = lines.map(
      (line, at) => `<p>${line}${at === lines.length - 1 ? back : ''}</p>`,
    )
    return `<li id="note-${number}">${paragraphs.join('')}</li>`
  })
  return [
    '<section class="notes" role="doc-endnotes" aria-labelledby="notes">',
    `<h2 id="notes">${escaped(t('export.notes'))}</h2>`,
    `<ol>${items.join('\n')}</ol>`,
    '</section>',
  ]
}

function inlineHtml(inlines: readonly GalleyInline[]): string {
  return inlines.map(oneInline).join('')
}

function oneInline(inline: GalleyInline): string {
  if (inline.kind === 'citation') {
    const { number } = inline
    return `<sup id="mark-${number}"><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`
  }
  if (inline.kind === 'label') {
    const looks = inline.sourced ? 'number' : 'number unsourced'
    return `<span class="${looks}">${escaped(inline.text)}</span>`
  }
  const text = escaped(inline.text)
  const slanted = inline.italic ? `<em>${text}</em>` : text
  const weighted = inline.bold ? `<strong>${slanted}</strong>` : slanted
  if (inline.link === null) return weighted
  return `<a href="${escaped(asUri(inline.link))}" rel="noreferrer noopener">${weighted}</a>`
}
