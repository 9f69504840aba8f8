import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Clip } from '../../renderer/capture/clip'

const folder = join(import.meta.dirname, '../fixtures/articles')

/** A page with what a person cut out of it by hand, before any program did. */
const Expected = z.strictObject({
  file: z.string(),
  fileName: z.string().nullable().default(null),
  language: z.enum(['ja', 'en']),
  url: z.string().nullable(),
  contentType: z.string().nullable().default(null),
  /** The article line by line: headline, standfirst, text, captions, rows with tabs between cells. */
  text: z.array(z.string()),
  /** There is no article: the page shows nothing else than its text. */
  whole: z.boolean().default(false),
  facts: z.partialRecord(
    z.enum(['title', 'author', 'publisher', 'publishedAt', 'canonicalUrl', 'language']),
    z.string().nullable(),
  ),
  readAs: z.object({ charset: z.string(), by: z.string() }).optional(),
  blocks: z.array(z.tuple([z.string(), z.string()])).default([]),
  leftOut: z.array(z.string()).default([]),
  archiveUrl: z.string().nullable().default(null),
  savedAt: z.string().nullable().default(null),
})
export type Expected = z.infer<typeof Expected>

export type Article = Readonly<{ name: string; expected: Expected; clip: Clip }>

export function articles(): Article[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
      const expected = Expected.parse(json)
      const bytes = new Uint8Array(readFileSync(join(folder, name, expected.file)))
      return { name, expected, clip: clipOf(expected, bytes) }
    })
}

function clipOf(expected: Expected, bytes: Uint8Array): Clip {
  const { contentType, url } = expected
  const archive = /\.mht(ml)?$/.test(expected.file)
  const part = archive
    ? { role: 'snapshot' as const, bytes, mediaType: 'multipart/related' }
    : { role: 'page' as const, bytes, mediaType: 'text/html' }
  return {
    method: url === null ? 'file' : 'address',
    parts: [part],
    url,
    headers: contentType === null ? [] : [['Content-Type', contentType]],
    fileName: expected.fileName,
  }
}
