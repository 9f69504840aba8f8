import type { Passage } from '#shared/domain/passage'

/** Everywhere in the app that has an address of its own and can be gone back to. */
export type Place =
  | Readonly<{ room: 'start' }>
  | Readonly<{ room: 'sources'; caseId: string; sourceId?: string }>
  | Readonly<{
      room: 'reader'
      caseId: string
      sourceId: string
      view?: ReaderView
      captureId?: string
      passageId?: string
      /** A stretch of the capture's text to point at, in UTF-16 units. */
      at?: Readonly<{ start: number; end: number }>
      /** Words to find in the text. */
      find?: string
    }>
  | Readonly<{ room: 'claims'; caseId: string; claimId?: string }>
  | Readonly<{ room: 'figures'; caseId: string; figureId?: string }>
  | Readonly<{ room: 'timeline'; caseId: string; eventId?: string }>
  | Readonly<{ room: 'people'; caseId: string; partyId?: string }>
  | Readonly<{ room: 'replies'; caseId: string; inquiryId?: string }>
  /** `at` is a sentence's number in the draft, from 1. */
  | Readonly<{ room: 'draft'; caseId: string; draftId?: string; at?: number }>
  | Readonly<{ room: 'log'; caseId: string }>

/** Where a passage stands: its capture in the reader. */
export const placeOfPassage = ({
  id: passageId,
  caseId,
  sourceId,
  captureId,
}: Pick<Passage, 'id' | 'caseId' | 'sourceId' | 'captureId'>): Place => ({
  room: 'reader',
  caseId,
  sourceId,
  captureId,
  passageId,
})

export type Room = Place['room']
export const readerViews = [
  'text',
  'snapshot',
  'screenshot',
  'posts',
  'picture',
  'pages',
  'archive',
  'file',
  'write',
  'versions',
] as const
export type ReaderView = (typeof readerViews)[number]
