import { tame } from './nesting'

/** What overlays a document's or a form's own properties by its name or id (`<img name="body">`). */
const named = '[name]:not(meta):not(form)'
const identified = 'button, embed, fieldset, iframe, img, input, object, output, select, textarea'

/**
 * A page as a browser reads it, without running or loading anything: a parsed document has no window.
 * No element overlays another's properties; what a page draws in shadow roots is put in their hosts' place.
 */
export function parsePage(html: string): Document {
  const page = new DOMParser().parseFromString(tame(html), 'text/html')
  for (const element of allOf(page, named)) element.removeAttribute('name')
  for (const element of allOf(page, identified)) element.removeAttribute('id')
  for (const form of allOf(page, 'form')) {
    for (const name of ['name', 'id']) form.removeAttribute(name)
  }
  for (const template of allOf(page, 'template[shadowrootmode], template[shadowmode]')) {
    if (template instanceof HTMLTemplateElement) template.replaceWith(template.content)
  }
  return page
}

/** As the prototype has it, for the document's own method may be overlaid. */
function allOf(page: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(page, selector)
}
