import { newestOf, type Capture } from '#shared/domain/capture'
import type { Draft } from '#shared/domain/draft'
import type { Party } from '#shared/domain/party'
import type { Reading } from '#shared/domain/reading'
import { nameOf, type Source } from '#shared/domain/source'
import { numberedIn } from '#shared/export/numbered-sentences'
import { grouped } from '#shared/grouped'
import { mentionsIn } from '#shared/text/party-mentions'
import { writtenIn } from '../../editor/read-draft'
import type { Place } from '../../place'

/** A sentence that has a party's name, and where in the sentence the name stands, in UTF-16 units. */
export type Mention = Readonly<{ words: string; start: number; end: number; place: Place }>

/** The mentions of one source or draft. `title` is null for a source without a name. */
export type MentionGroup = Readonly<{
  id: string
  of: 'source' | 'draft'
  title: string | null
  mentions: readonly Mention[]
}>

type Texts = Readonly<{
  caseId: string
  sources: readonly Source[]
  captures: readonly Pick<Capture, 'id' | 'sourceId' | 'capturedAt'>[]
  readings: readonly Pick<Reading, 'id' | 'text'>[]
  drafts: readonly Draft[]
}>

type Named = Pick<Party, 'id' | 'names'>

/** Where the newest capture of every source, and every draft, names a party under any of its names. */
export function mentionsOf(party: Named, texts: Texts): readonly MentionGroup[] {
  return [...inSources(party, texts), ...inDrafts(party, texts)].filter(
    ({ mentions }) => mentions.length > 0,
  )
}

function inSources(
  party: Named,
  { caseId, sources, captures, readings }: Texts,
): readonly MentionGroup[] {
  const bySource = grouped(captures, ({ sourceId }) => sourceId)
  const texts = new Map(readings.map(({ id, text }) => [id, text]))
  return sources.map((source) => {
    const newest = newestOf(bySource.get(source.id) ?? [])
    const found = mentionsIn(texts.get(newest?.id ?? '') ?? '', [party])
    return {
      id: source.id,
      of: 'source',
      title: nameOf(source),
      mentions: found.map(({ start, end, sentence }) => ({
        words: sentence.text,
        start: start - sentence.start,
        end: end - sentence.start,
        place: {
          room: 'reader',
          caseId,
          sourceId: source.id,
          view: 'text',
          ...(newest && { captureId: newest.id }),
          at: { start, end },
        },
      })),
    }
  })
}

function inDrafts(party: Named, { caseId, drafts }: Texts): readonly MentionGroup[] {
  return drafts.map(({ id, title, state }) => ({
    id,
    of: 'draft',
    title,
    mentions: numberedIn(writtenIn(state)).flatMap(({ number, text }) =>
      mentionsIn(text, [party]).map(({ start, end }) => ({
        words: text,
        start,
        end,
        place: { room: 'draft', caseId, draftId: id, at: number } as const,
      })),
    ),
  }))
}
