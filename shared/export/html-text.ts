import { writable } from '#shared/export/writable'

// The page runs nothing and asks for nothing; fonts come inside it.
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** The head of a page that needs no other file. `title` is plain text, `style` CSS of our own. */
export function headHtml(title: string, style: string): readonly string[] {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${style.replaceAll('<', '')}</style>`,
    '</head>',
  ]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as it may stand between tags and in quoted attributes. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
