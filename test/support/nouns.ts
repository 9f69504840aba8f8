import type { Capture } from '../../shared/domain/capture'
import type { Case } from '../../shared/domain/case'
import type { Claim } from '../../shared/domain/claim'
import type { Settlement } from '../../shared/domain/settlement'
import type { Draft } from '../../shared/domain/draft'
import type { Evidence } from '../../shared/domain/evidence'
import type { Figure } from '../../shared/domain/figure'
import type { Inquiry } from '../../shared/domain/inquiry'
import type { InterestMark } from '../../shared/domain/interest'
import type { Party } from '../../shared/domain/party'
import type { RegionPassage, TextPassage } from '../../shared/domain/passage'
import type { PostSighting } from '../../shared/domain/post'
import type { Reading } from '../../shared/domain/reading'
import { noFacts, type Source } from '../../shared/domain/source'

type Disclosure = Extract<InterestMark, { kind: 'disclosure' }>

export const at = '2026-11-22T09:14:00+09:00'
export const later = '2026-11-22T10:00:00+09:00'

export const aCase = (over: Partial<Case> = {}): Case => ({
  id: 'case-1',
  caseId: 'case-1',
  title: 'A bridge without inspection',
  language: 'en',
  createdAt: at,
  archivedAt: null,
  sample: false,
  ...over,
})

export const aSource = (over: Partial<Source> = {}): Source => ({
  id: 'source-1',
  caseId: 'case-1',
  kind: 'article',
  url: 'https://news.example/bridge',
  facts: { ...noFacts(), title: { page: 'The bridge', own: null } },
  reliability: 'F',
  reliabilityReason: '',
  origin: { state: 'unknown' },
  note: '',
  talk: null,
  writing: '',
  fileName: null,
  dismissedInterests: [],
  pending: null,
  createdAt: at,
  ...over,
})

export const sha = (digit: string) => digit.repeat(64)

export const aCapture = (over: Partial<Capture> = {}): Capture => ({
  id: 'capture-1',
  caseId: 'case-1',
  sourceId: 'source-1',
  capturedAt: at,
  savedAt: null,
  clockDoubt: null,
  method: 'paste',
  requestedUrl: null,
  finalUrl: 'https://news.example/bridge',
  redirects: [],
  status: null,
  headers: [],
  fileName: null,
  mediaType: 'text/html',
  unread: null,
  details: [],
  enclosedIn: null,
  readAs: { charset: 'utf-8', by: 'unicode' },
  parts: [{ role: 'page', sha256: sha('a'), size: 5, mediaType: 'text/html' }],
  tool: { app: 'Uradori 0.0.0', host: 'browser', extractor: 'test' },
  reading: { sha256: sha('b'), characters: 40, leftOut: 0 },
  interests: [],
  transcriptOf: null,
  previousCaptureId: null,
  ...over,
})

export const anInterest = (over: Partial<Disclosure> = {}): Disclosure => ({
  kind: 'disclosure',
  key: 'disclosure/affiliate/this post contains affiliate links.',
  form: 'affiliate',
  words: 'This post contains affiliate links.',
  count: 1,
  where: 'article',
  place: { start: 0, end: 35 },
  ...over,
})

export const aReading = (over: Partial<Reading> = {}): Reading => ({
  id: 'capture-1',
  caseId: 'case-1',
  sourceId: 'source-1',
  text: 'The bridge was last inspected in May.',
  blocks: [{ kind: 'paragraph', start: 0, end: 37 }],
  leftOut: [],
  posts: [],
  pages: [],
  document: null,
  ...over,
})

export const aPost = (over: Partial<PostSighting> = {}): PostSighting => ({
  platform: 'x',
  form: 'embed',
  handle: 'lock_keeper',
  displayName: 'Lock keeper',
  id: '1871216745646133863',
  text: 'The gate will not close.',
  cutOff: false,
  link: 'https://twitter.com/lock_keeper/status/1871216745646133863',
  printed: 'December 23, 2024',
  place: { start: 0, end: 37 },
  ...over,
})

export const aPassage = (over: Partial<TextPassage> = {}): TextPassage => ({
  id: 'passage-1',
  caseId: 'case-1',
  sourceId: 'source-1',
  captureId: 'capture-1',
  selector: {
    kind: 'text',
    exact: 'last inspected in May',
    prefix: 'The bridge was ',
    suffix: '.',
    start: 15,
    end: 36,
  },
  pages: null,
  note: '',
  keptBeside: null,
  createdAt: at,
  ...over,
})

export const aRegion = (over: Partial<RegionPassage> = {}): RegionPassage => ({
  ...aPassage({ id: 'region-1' }),
  selector: {
    kind: 'region',
    x: 10,
    y: 20,
    width: 100,
    height: 50,
    description: 'A crack beside the second pier',
  },
  ...over,
})

export const aClaim = (over: Partial<Claim> = {}): Claim => ({
  id: 'claim-1',
  caseId: 'case-1',
  text: 'The bridge was last inspected in May.',
  kind: 'fact',
  claimantId: null,
  aboutIds: [],
  saidAt: null,
  concerns: null,
  work: 'new',
  finding: 'open',
  use: 'hold',
  importance: 'normal',
  legal: [],
  history: [],
  createdAt: at,
  ...over,
})

export const anEvidence = (over: Partial<Evidence> = {}): Evidence => ({
  id: 'evidence-1',
  caseId: 'case-1',
  claimId: 'claim-1',
  passageId: 'passage-1',
  stance: 'supports',
  nearness: 'unknown',
  credibility: '6',
  credibilityReason: '',
  note: '',
  createdAt: at,
  ...over,
})

export const aFigure = (over: Partial<Figure> = {}): Figure => ({
  id: 'figure-1',
  caseId: 'case-1',
  passageId: 'passage-1',
  raw: '12 bridges',
  value: '12',
  valueTo: null,
  unit: 'bridge',
  qualifiers: [],
  lastSignificant: 0,
  lastNonZero: 0,
  measure: 'Bridges inspected',
  asOf: null,
  claimantId: null,
  note: '',
  decisions: [],
  createdAt: at,
  ...over,
})

export const aParty = (over: Partial<Party> = {}): Party => ({
  id: 'party-1',
  caseId: 'case-1',
  kind: 'organisation',
  names: [{ text: 'Harbour Works', reading: '' }],
  role: '',
  roles: [],
  interests: [],
  note: '',
  passageId: null,
  createdAt: at,
  ...over,
})

export const aDraft = (over: Partial<Draft> = {}): Draft => ({
  id: 'draft-1',
  caseId: 'case-1',
  title: 'Nobody looked at the bridge',
  language: 'en',
  state: '{}',
  characters: 0,
  session: null,
  seen: [],
  createdAt: at,
  updatedAt: at,
  ...over,
})

export const aSettlement = (over: Partial<Settlement> = {}): Settlement => ({
  id: 'settlement-1',
  caseId: 'case-1',
  draftId: 'draft-1',
  rule: 'uncited',
  sentence: 'It cost £3 million.',
  found: '{}',
  as: 'reason',
  reason: 'Confirmed by the press office',
  settledAt: later,
  ...over,
})

/** Nothing was done about it yet. */
export const anInquiry = (over: Partial<Inquiry> = {}): Inquiry => ({
  id: 'inquiry-1',
  caseId: 'case-1',
  partyId: 'party-1',
  addressee: 'Harbour Works',
  claimIds: [],
  put: [],
  question: '',
  reachedAt: '',
  deadline: null,
  attempts: [],
  outcome: null,
  createdAt: at,
  ...over,
})
