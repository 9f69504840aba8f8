import type { Finding, Use } from '#shared/domain/claim'

/** The shape and tone that go with a status wherever it is shown; its word is in the catalogues. */
export type Mark = Readonly<{ shape: string; tone: 'plain' | 'ok' | 'warn' | 'bad' | 'ai' }>

export const findingMarks: Readonly<Record<Finding, Mark>> = {
  open: { shape: '○', tone: 'plain' },
  confirmed: { shape: '●', tone: 'ok' },
  single: { shape: '◐', tone: 'warn' },
  conflicting: { shape: '≠', tone: 'bad' },
  partly: { shape: '◑', tone: 'warn' },
  context: { shape: '△', tone: 'warn' },
  unsupported: { shape: '□', tone: 'bad' },
  contradicted: { shape: '×', tone: 'bad' },
  unverifiable: { shape: '?', tone: 'plain' },
  notfact: { shape: '—', tone: 'plain' },
}

export const useMarks: Readonly<Record<Use, Mark>> = {
  hold: { shape: '□', tone: 'plain' },
  ok: { shape: '■', tone: 'ai' },
  attrib: { shape: '◧', tone: 'ai' },
  reply: { shape: '◨', tone: 'warn' },
  anon: { shape: '▣', tone: 'warn' },
  drop: { shape: '×', tone: 'plain' },
}
