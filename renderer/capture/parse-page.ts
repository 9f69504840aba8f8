import { tame } from './nesting'

/**
 * A page as a browser reads it, without running or loading anything: a parsed document has no window.
 * What a page draws in shadow roots is put in their hosts' place.
 */
export function parsePage(html: string): Document {
  const page = new DOMParser().parseFromString(tame(html), 'text/html')
  for (const template of page.querySelectorAll('template[shadowrootmode], template[shadowmode]')) {
    if (template instanceof HTMLTemplateElement) template.replaceWith(template.content)
  }
  return page
}
