import type { SourceKind } from '#shared/domain/source'
import { dateParts, type Reference } from '#shared/export/references'

/**
 * Sources as CSL-JSON (Citation Style Language 1.0.2, csl-data.json), which Zotero and Pandoc read.
 * `id` is the source's own and stays the same between exports; names are literal, since where a name
 * of unknown script divides is not ours to guess. An article with a publisher is `article-newspaper`.
 */
export function toCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslOf), null, 2)}\n`
}

const types: Record<SourceKind, string> = {
  article: 'webpage',
  post: 'post',
  document: 'document',
  image: 'graphic',
  mail: 'personal_communication',
  interview: 'interview',
  note: 'personal_communication',
}

/** Undefined members do not appear in the file. */
function cslOf({ source, address, capturedAt }: Reference) {
  const { id, kind, title, author, publisher, publishedAt, language } = source
  const container = kind === 'article' || kind === 'post'
  return {
    id,
    type: kind === 'article' && publisher !== null ? 'article-newspaper' : types[kind],
    title: title ?? undefined,
    author: author === null ? undefined : [{ literal: author }],
    'container-title': container ? (publisher ?? undefined) : undefined,
    publisher: container ? undefined : (publisher ?? undefined),
    issued: publishedAt === null ? undefined : { 'date-parts': [dateParts(publishedAt)] },
    accessed: { 'date-parts': [dateParts(capturedAt)] },
    URL: address ?? undefined,
    language: language ?? undefined,
  }
}
