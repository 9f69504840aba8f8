import { harmlessHtml } from './foreign-html'
import { type Images, imageSources, noImages } from './inline-image'
import { tame } from './nesting'
import viewerStyle from './viewer-style.css?raw'

/** What a frame of foreign HTML may do: show text, its own style sheet, and images it carries itself. */
export const viewerPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/**
 * A whole document for the `srcdoc` of the isolated viewer: foreign HTML made harmless, under a policy of
 * its own and a plain style sheet. Images are those the page carries or its archive holds.
 */
export function viewerDocument(html: string, images: Images = noImages): string {
  return framed(harmlessHtml(tame(html), imageSources(images)))
}

/** Puts policy and style before a document, which then cannot do without them. */
export function framed(document: string): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${viewerPolicy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<style>${viewerStyle}</style></head>`,
    document,
  ].join('')
}
