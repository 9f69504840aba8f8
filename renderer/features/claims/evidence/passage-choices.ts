import { wordsOf, type Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import { shown } from '#shared/domain/source'
import { hasAllWords } from '#shared/text/fold'

/** The passages of one source that can be put to a claim. */
export type PassageGroup = Readonly<{ source: Source; passages: readonly Passage[] }>

/** What the search found: the groups in the order of the case's sources, and how many were left off. */
export type PassageChoices = Readonly<{ groups: readonly PassageGroup[]; leftOff: number }>

/** Passages that have every word of `query` in quotation, note, title or publisher; at most `most`. */
export function passageChoices(
  passages: ReadonlyMap<string, Passage>,
  sources: ReadonlyMap<string, Source>,
  query: string,
  most: number,
): PassageChoices {
  const groups = new Map<string, Passage[]>([...sources.keys()].map((id) => [id, []]))
  let found = 0
  for (const passage of passages.values()) {
    const source = sources.get(passage.sourceId)
    if (!source || !hasAllWords(searched(passage, source), query)) continue
    groups.get(source.id)?.push(passage)
    found += 1
  }
  let left = most
  const shownGroups: PassageGroup[] = []
  for (const [id, all] of groups) {
    const source = sources.get(id)
    const some = all.slice(0, left)
    left -= some.length
    if (source && some.length > 0) shownGroups.push({ source, passages: some })
  }
  return { groups: shownGroups, leftOff: Math.max(0, found - most) }
}

const searched = (passage: Passage, source: Source) => [
  wordsOf(passage),
  passage.note,
  shown(source, 'title') ?? source.url ?? '',
  shown(source, 'publisher') ?? '',
]
