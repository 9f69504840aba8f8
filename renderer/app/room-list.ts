import {
  IconFeather,
  IconFiles,
  IconListDetails,
  IconMessageQuestion,
  IconNumbers,
  IconTargetArrow,
  IconTimelineEvent,
  IconUsers,
} from '@tabler/icons-react'

/** The rooms of a case in the order of the work. A room is listed once it exists. */
export const roomList = [
  { room: 'sources', to: '/$caseId/sources', icon: IconFiles },
  { room: 'claims', to: '/$caseId/claims', icon: IconTargetArrow },
  { room: 'figures', to: '/$caseId/figures', icon: IconNumbers },
  { room: 'timeline', to: '/$caseId/timeline', icon: IconTimelineEvent },
  { room: 'people', to: '/$caseId/people', icon: IconUsers },
  { room: 'replies', to: '/$caseId/replies', icon: IconMessageQuestion },
  { room: 'draft', to: '/$caseId/draft', icon: IconFeather },
  { room: 'log', to: '/$caseId/log', icon: IconListDetails },
] as const
