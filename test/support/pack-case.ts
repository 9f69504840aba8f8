import { strToU8 } from 'fflate'
import { sha256Of } from '#shared/archive/bag'
import { evidencePack, type PackMaterial, type PackTools } from '#shared/archive/pack/evidence-pack'
import { carefulChoices, type PackChoices } from '#shared/archive/pack/pack-plan'
import type { Capture } from '#shared/domain/capture'
import { type Entry, entryHash, type EntryText, noEntry } from '#shared/domain/entry'
import type { Source } from '#shared/domain/source'
import type { WrittenBlock } from '#shared/export/document'
import { deskGalley } from '#shared/export/galley'
import { toHtml } from '#shared/export/html'
import {
  capture,
  caseView,
  citeClaim,
  citePassage,
  claim,
  evidence,
  passage,
  source,
  text,
} from './export-case'

const at = '2026-11-22T09:14:00+09:00'
export const digest = async (bytes: Uint8Array) => sha256Of(bytes)
export const bytesOf = (name: string) => strToU8(`<p>${name}</p>`)
export const words = (id: string) => `🛶 Words of ${id}, as read.`

const blobs = new Map(
  ['open', 'hostile', 'nameless', 'quiet', 'photo', 'other'].map((name) => {
    const bytes = bytesOf(name)
    return [sha256Of(bytes), bytes] as const
  }),
)

export function captured(name: string, over: Partial<Capture> = {}): Capture {
  const bytes = bytesOf(name)
  const part = { role: 'page', sha256: sha256Of(bytes), size: bytes.length } as const
  return {
    ...capture(`c-${name}`, `s-${name}`, `https://${name}.example/`),
    details: [],
    parts: [{ ...part, mediaType: 'text/html' }],
    ...over,
  }
}

function from(name: string, over: Partial<Source> = {}): Source {
  return { ...source(`s-${name}`, { title: `Title of ${name}` }), talk: null, ...over }
}

const talk = { who: 'SECRET-who', at: null, place: 'SECRET-place' }
const hostile = '</script><script>alert(1)</script>\u202e=1+1'

const found = (name: string) => {
  const exact = `Words of ${name}`
  const one = passage(`p-${name}`, `s-${name}`, `c-${name}`, exact)
  return { ...one, selector: { ...one.selector, start: 3, end: 3 + exact.length } }
}

export const view = caseView({
  sources: [
    from('open'),
    from('hostile', { facts: source('x', { title: hostile }).facts }),
    from('nameless', { talk: { ...talk, terms: 'not-for-attribution' } }),
    from('quiet', { talk: { ...talk, terms: 'off-record' } }),
    from('photo'),
    from('other'),
  ],
  captures: [
    captured('open'),
    captured('hostile'),
    captured('nameless'),
    captured('quiet'),
    captured('photo', {
      method: 'file',
      mediaType: 'image/png',
      details: [{ name: 'place', value: 'SECRET-creator' }],
    }),
    captured('other'),
  ],
  passages: ['open', 'hostile', 'nameless', 'quiet', 'photo'].map(found),
  claims: [claim('k-open', hostile), claim('k-quiet', 'SEALED claim of the quiet one')],
  evidence: [evidence('e-1', 'k-open', 'p-open'), evidence('e-2', 'k-quiet', 'p-quiet')],
})

const blocks: readonly WrittenBlock[] = [
  {
    kind: 'paragraph',
    inlines: [
      text('One thing'),
      ...['open', 'hostile', 'nameless', 'quiet', 'photo'].map((name) => citePassage(`p-${name}`)),
      text('. Another'),
      citeClaim('k-open'),
      citeClaim('k-quiet'),
      text('. A third.'),
    ],
  },
]

function logOf(told: readonly EntryText[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const one of told) {
    const place = {
      caseId: 'case-1',
      seq: entries.length + 1,
      prev: entries.at(-1)?.hash ?? noEntry,
    }
    entries.push({ id: `l-${place.seq}`, ...place, hash: entryHash(place, one), ...one })
  }
  return entries
}

const line = (
  what: EntryText['what'],
  kind: string,
  id: string,
  label: string,
  details: EntryText['details'] = {},
): EntryText => ({ at, what, subject: { kind, id, label }, details })

export const log = logOf([
  line('case.created', 'case', 'case-1', 'SEALED title of the case'),
  line('source.captured', 'source', 's-open', 'Title of open', { file: null, status: 200 }),
  line('source.captured', 'source', 's-open', 'SEALED-file.html', { file: 'SEALED-file.html' }),
  line('source.captured', 'source', 's-open', 'Title of open', {
    address: 'https://a:b@x.example',
  }),
  line('source.graded', 'source', 's-open', 'SEALED former name'),
  line('source.captured', 'source', 's-quiet', 'Title of quiet'),
  line('source.captured', 'source', 's-other', 'Title of other'),
  line('claim.finding', 'claim', 'k-open', hostile, { from: 'open', reason: 'SEALED reason' }),
  line('claim.made', 'claim', 'k-quiet', 'SEALED claim of the quiet one'),
  line('party.added', 'party', 'y-1', 'SEALED party'),
  line('draft.written', 'draft', 'draft-1', 'Draft', { from: 0, to: 20 }),
  line('draft.exported', 'draft', 'draft-1', 'Draft'),
])

export async function packed(
  choices: Partial<PackChoices> = {},
  over: Partial<Pick<PackTools, 'signal' | 'code'>> = {},
) {
  const material: PackMaterial = {
    view,
    log,
    draft: { id: 'draft-1', title: 'Draft', language: 'en' },
    blocks,
    choices: { ...carefulChoices, ...choices },
    asOf: at,
  }
  const pieces = evidencePack(material, {
    store: {
      reading: async (id) => ({
        id,
        caseId: 'case-1',
        sourceId: '',
        text: words(id.replace('c-', '')),
        blocks: [],
        leftOut: [],
        posts: [],
        pages: [],
        document: null,
      }),
      blob: async (sha256) => blobs.get(sha256) ?? null,
    },
    code: { script: 'void 0', style: 'p{}', licences: 'MIT' },
    version: '0.1.0',
    name: 'pack',
    desk: async (document) => [['draft.html', strToU8(toHtml(deskGalley(document, null)))]],
    ...over,
  })
  const chunks: Uint8Array[] = []
  for await (const chunk of pieces) chunks.push(chunk)
  return Buffer.concat(chunks)
}
