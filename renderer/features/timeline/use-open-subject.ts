import type { TimelineSubject } from '#shared/domain/timeline'
import type { Place } from '../../place'
import { useCase, useServices } from '../../services'

/** Leads to what an event is of: a claim, a source, a capture, or the place that shows a post. */
export function useOpenSubject() {
  const { id: caseId } = useCase()
  const { go } = useServices()
  return (subject: TimelineSubject) => go(placeOf(subject, caseId))
}

function placeOf(subject: TimelineSubject, caseId: string): Place {
  switch (subject.of) {
    case 'claim':
      return { room: 'claims', caseId, claimId: subject.claimId }
    case 'source':
      return { room: 'reader', caseId, sourceId: subject.sourceId }
    case 'capture':
    case 'post': {
      const { sourceId, captureId, at } = subject
      return { room: 'reader', caseId, sourceId, captureId, ...(at && { view: 'text', at }) }
    }
  }
}
