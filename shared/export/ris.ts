import type { SourceKind } from '#shared/domain/source'
import { dateParts, type Reference } from '#shared/export/references'
import { oneLine, writable } from '#shared/export/writable'

const types: Record<SourceKind, string> = {
  article: 'ELEC',
  post: 'BLOG',
  document: 'GEN',
  image: 'ART',
  mail: 'PCOMM',
  interview: 'PCOMM',
  note: 'PCOMM',
}

/**
 * Sources as RIS in UTF-8 with CRLF: TY (an article with a publisher is NEWS), ID, TI, AU, T2
 * (publisher), PY and DA (published), UR, Y2 (captured), LA. RIS has no escapes: a value is one line.
 */
export function toRis(references: readonly Reference[]): string {
  return references
    .flatMap(({ source, address, capturedAt }) => {
      const { id, kind, title, author, publisher, publishedAt, language } = source
      return [
        tag('TY', kind === 'article' && publisher !== null ? 'NEWS' : types[kind]),
        tag('ID', id),
        tag('TI', title),
        tag('AU', author),
        tag('T2', publisher),
        tag('PY', publishedAt && publishedAt.slice(0, 4)),
        tag('DA', publishedAt && risDate(publishedAt)),
        tag('UR', address),
        tag('Y2', risDate(capturedAt)),
        tag('LA', language),
        'ER  - \r\n\r\n',
      ]
    })
    .join('')
}

function tag(name: string, value: string | null): string {
  return value === null ? '' : `${name}  - ${oneLine(writable(value))}\r\n`
}

/** YYYY/MM/DD/ with empty places for what is not known. */
function risDate(date: string): string {
  const [year, month, day] = dateParts(date)
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}
