import type { ExportKind } from '#shared/export/export-kind'
import { toHtml } from '#shared/export/html'
import { toMarkdown } from '#shared/export/markdown'
import { galleyOf, sourceList, type Content } from './make-file'

/** What the dialog shows of an export: a page, or the file's own text. */
export type Preview = Readonly<{ page: string }> | Readonly<{ text: string }>

export function previewOf(content: Content, kind: ExportKind): Preview {
  if (kind.form === 'sources') return { text: sourceList(content.document, kind.format) }
  const galley = galleyOf(content, kind.form === 'publication' ? 'publication' : 'desk')
  return kind.format === 'markdown' ? { text: toMarkdown(galley) } : { page: inert(toHtml(galley)) }
}

/**
 * The page on paper, in the dark too. Links to the web keep their look and lead nowhere: a look at a
 * draft must contact nobody.
 */
function inert(html: string): string {
  return html
    .replace(/<a href="https?:[^"]*"[^>]*>/gi, '<a>')
    .replace('color-scheme: light dark', 'color-scheme: light')
    .replace('@media screen and (prefers-color-scheme: dark)', '@media not all')
}
