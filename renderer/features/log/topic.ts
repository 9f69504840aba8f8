import type { Entry } from '#shared/domain/entry'

/** What a line of the log is about, coarsely, for the filter. */
export const topics = ['sources', 'claims', 'drafts', 'case'] as const
export type Topic = (typeof topics)[number]

const byKind: Readonly<Record<string, Topic>> = {
  source: 'sources',
  passage: 'sources',
  claim: 'claims',
  figure: 'claims',
  party: 'claims',
  inquiry: 'claims',
  draft: 'drafts',
}

export function topicOf(entry: Entry): Topic {
  return byKind[entry.subject.kind] ?? 'case'
}
