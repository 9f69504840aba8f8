import type { Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import type { Inquiry } from '#shared/domain/inquiry'
import type { Party } from '#shared/domain/party'
import type { Passage } from '#shared/domain/passage'
import { noFacts, type Source } from '#shared/domain/source'
import type { CaseView } from '#shared/export/case-view'
import type { TextInline, WrittenBlock } from '#shared/export/document'

const caseId = 'case-1'
const at = '2026-11-22T09:14:00+09:00'

export function source(id: string, facts: Partial<Record<keyof Source['facts'], string>>): Source {
  const known = Object.fromEntries(
    Object.entries(facts).map(([field, page]) => [field, { page, own: null }]),
  )
  return {
    id,
    caseId,
    kind: 'article',
    url: null,
    facts: { ...noFacts(), ...known },
    reliability: 'F',
    reliabilityReason: 'SECRET-reason',
    origin: { state: 'unknown' },
    note: 'SECRET-note',
    talk: { who: 'SECRET-who', at: null, place: 'SECRET-place', terms: 'on-record' },
    writing: 'SECRET-writing',
    fileName: 'SECRET-file.html',
    dismissedInterests: [{ key: 'SECRET-key', reason: 'SECRET-reason', at }],
    pending: null,
    createdAt: at,
  }
}

export function capture(id: string, sourceId: string, finalUrl: string | null): Capture {
  const page = { role: 'page', sha256: 'ab'.repeat(32), size: 10, mediaType: 'text/html' } as const
  return {
    id,
    caseId,
    sourceId,
    capturedAt: at,
    savedAt: null,
    clockDoubt: null,
    method: finalUrl === null ? 'paste' : 'address',
    requestedUrl: finalUrl,
    finalUrl,
    redirects: [],
    status: finalUrl === null ? null : 200,
    headers: [['set-cookie', 'SECRET-cookie']],
    fileName: 'SECRET-file.html',
    mediaType: 'text/html',
    unread: null,
    details: [{ name: 'creator', value: 'SECRET-creator' }],
    enclosedIn: null,
    readAs: { charset: 'utf-8', by: 'header' },
    parts: [page],
    tool: { app: '0.1.0', host: 'desktop', extractor: 'readability' },
    reading: { sha256: 'cd'.repeat(32), characters: 5, leftOut: 0 },
    interests: [],
    transcriptOf: null,
    previousCaptureId: null,
  }
}

export function passage(id: string, sourceId: string, captureId: string, exact: string): Passage {
  const selector = {
    kind: 'text',
    exact,
    prefix: '',
    suffix: '',
    start: 0,
    end: exact.length,
  } as const
  return {
    id,
    caseId,
    sourceId,
    captureId,
    selector,
    pages: null,
    note: 'SECRET-note',
    keptBeside: null,
    createdAt: at,
  }
}

export function claim(id: string, text: string, rest: Partial<Claim> = {}): Claim {
  return {
    id,
    caseId,
    text,
    kind: 'fact',
    claimantId: 'SECRET-party',
    aboutIds: [],
    saidAt: null,
    concerns: null,
    work: 'checking',
    finding: 'single',
    use: 'attrib',
    importance: 'normal',
    legal: [],
    history: [{ at, field: 'use', from: 'hold', to: 'attrib', reason: 'SECRET-reason' }],
    createdAt: at,
    ...rest,
  }
}

export function evidence(
  id: string,
  claimId: string,
  passageId: string,
  stance: Evidence['stance'] = 'supports',
): Evidence {
  return {
    id,
    caseId,
    claimId,
    passageId,
    stance,
    nearness: 'unknown',
    credibility: '6',
    credibilityReason: 'SECRET-reason',
    note: 'SECRET-note',
    createdAt: at,
  }
}

const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]) =>
  new Map(nouns.map((noun) => [noun.id, noun]))

export type CaseParts = Readonly<{
  sources?: readonly Source[]
  captures?: readonly Capture[]
  passages?: readonly Passage[]
  claims?: readonly Claim[]
  evidence?: readonly Evidence[]
  parties?: readonly Party[]
  inquiries?: readonly Inquiry[]
}>

export function caseView(parts: CaseParts): CaseView {
  return {
    sources: byId(parts.sources ?? []),
    captures: byId(parts.captures ?? []),
    passages: byId(parts.passages ?? []),
    claims: byId(parts.claims ?? []),
    evidence: byId(parts.evidence ?? []),
    parties: byId(parts.parties ?? []),
    inquiries: byId(parts.inquiries ?? []),
  }
}

export const harbour: CaseParts = {
  sources: [
    {
      ...source('s-courier', {
        title: '港湾局、岸壁の検査を3年間行わず',
        author: '北村透',
        publisher: '湾岸新報',
        publishedAt: '2024-12-23T14:05:00+09:00',
        canonicalUrl: 'https://wangan.example/news/0412',
        language: 'ja',
      }),
      url: 'https://wangan.example/news/0412?utm_source=mail',
      origin: { state: 'own', ground: 'SECRET-ground' },
    },
    {
      ...source('s-post', { author: '@port_watch', publisher: 'Waves', publishedAt: '2024-12' }),
      kind: 'post',
      url: 'https://waves.example/port_watch/77',
      origin: {
        state: 'from',
        edges: [{ to: 'source', sourceId: 's-courier', ground: 'SECRET-ground' }],
      },
    },
    source('s-minutes', { title: 'Minutes of the Harbour Board', publisher: 'Harbour Board' }),
  ],
  captures: [
    capture('c-courier', 's-courier', 'https://wangan.example/news/0412?from=top'),
    capture('c-post', 's-post', 'https://waves.example/port_watch/77'),
    capture('c-minutes', 's-minutes', null),
  ],
  passages: [
    passage('p-courier', 's-courier', 'c-courier', '検査は2021年から行われていなかった'),
    passage('p-post', 's-post', 'c-post', '3年も放置\nひどい話だ'),
    passage('p-minutes', 's-minutes', 'c-minutes', 'All quays were inspected in 2023.'),
  ],
  claims: [
    claim('k-lapse', '港湾局は岸壁の検査を3年間行わなかった', { kind: 'allegation' }),
    claim('k-bare', '局長は知っていた', { finding: 'open' }),
  ],
  evidence: [
    evidence('e-1', 'k-lapse', 'p-minutes', 'contradicts'),
    evidence('e-2', 'k-lapse', 'p-post'),
    evidence('e-3', 'k-lapse', 'p-courier'),
  ],
}

export function text(words: string, look: Partial<TextInline> = {}): TextInline {
  return { kind: 'text', text: words, bold: false, italic: false, link: null, ...look }
}

export const citePassage = (passageId: string) =>
  ({ kind: 'cite', target: { kind: 'passage', passageId } }) as const

export const citeClaim = (claimId: string) =>
  ({ kind: 'cite', target: { kind: 'claim', claimId } }) as const

export const harbourDraft: readonly WrittenBlock[] = [
  { kind: 'heading', level: 1, inlines: [text('岸壁の3年')] },
  {
    kind: 'paragraph',
    inlines: [
      text('湾岸新報によると、'),
      text('「検査は行われていなかった」', { bold: true }),
      text('という'),
      citePassage('p-courier'),
      text('。局は否定する。'),
      citeClaim('k-lapse'),
      text('取材は続く。'),
    ],
  },
  { kind: 'quotation', inlines: [text('3年も放置\nひどい話だ'), citePassage('p-post')] },
  { kind: 'listed', ordered: true, depth: 1, inlines: [text('検査の記録')] },
  { kind: 'listed', ordered: false, depth: 2, inlines: [text('2021年'), citePassage('gone')] },
  {
    kind: 'listed',
    ordered: true,
    depth: 1,
    inlines: [text('局の'), text('回答', { link: 'https://bay.example/a?b=1&c=(2)' })],
  },
]
