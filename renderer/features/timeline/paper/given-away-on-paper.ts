import type { TimelineEvent } from '#shared/domain/timeline'
import type { CaseView } from '#shared/export/case-view'
import { hiddenPeople, namesStandingIn } from '#shared/export/given-away'
import type { Paper } from './paper'

/** A name on a paper of somebody who is not to be named, and the numbers of the events that give it away. */
export type NameOnPaper = Readonly<{ name: string; inTitle: boolean; events: readonly number[] }>

/** What must not leave and stands on a paper. */
export type GivenAwayOnPaper = Readonly<{
  names: readonly NameOnPaper[]
  /** Conversations off the record, and the numbers of the events that are of them. */
  offRecord: Readonly<{ conversations: number; events: readonly number[] }>
}>

/** Looks for those whom the case promises not to name in all words that a paper takes from it. */
export function givenAwayOnPaper(
  { title, events }: Pick<Paper, 'title' | 'events'>,
  view: CaseView,
): GivenAwayOnPaper {
  const people = hiddenPeople(view)
  const inTitle = namesStandingIn(title, people)
  const found = new Map<string, number[]>(inTitle.map((name) => [name, []]))
  const told = new Set<string>()
  const offRecord: number[] = []
  for (const [index, event] of events.entries()) {
    const number = index + 1
    for (const name of namesStandingIn(wordsOf(event), people)) {
      const numbers = found.get(name) ?? []
      numbers.push(number)
      found.set(name, numbers)
    }
    const sourceId = event.subject.of === 'claim' ? null : event.subject.sourceId
    if (sourceId === null || view.sources.get(sourceId)?.talk?.terms !== 'off-record') continue
    told.add(sourceId)
    offRecord.push(number)
  }
  return {
    names: [...found].map(([name, numbers]) => ({
      name,
      inTitle: inTitle.includes(name),
      events: numbers,
    })),
    offRecord: { conversations: told.size, events: offRecord },
  }
}

function wordsOf({ label, date, beside }: TimelineEvent): string {
  return [label ?? '', date, ...beside.map(({ raw }) => raw)].join('\n')
}
