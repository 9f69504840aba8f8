import type { Claim } from '#shared/domain/claim'
import type { PassageFate } from '#shared/domain/impact'
import type { Party } from '#shared/domain/party'
import type { Standing } from '#shared/domain/standing'
import type { DraftDocument } from '#shared/export/document'
import type { NumberedSentence } from '#shared/export/numbered-sentences'
import type { ReadingText } from '#shared/text/quote'

/** A claim that is cited, with what it rests on. */
export type CheckedClaim = Pick<Claim, 'id' | 'text' | 'kind' | 'finding' | 'use' | 'claimantId'> &
  Readonly<{
    standing: Standing
    /** The parties it is about that have not had their say on it, by id (rule 3). */
    unheard: readonly string[]
  }>

/** The text of a capture, and where in it posts stand that something cut off, in UTF-16 units. */
export type CheckedReading = ReadingText &
  Readonly<{ cutOff?: readonly Readonly<{ start: number; end: number }>[] }>

/** A draft as the desk check sees it. */
export type CheckedDraft = Readonly<{
  document: DraftDocument
  sentences: readonly NumberedSentence[]
  parties: readonly Party[]
  /** The claims that are cited, by the number of the mark. */
  claims: ReadonlyMap<number, CheckedClaim>
  /** Of the cited captures, by capture id. What is quoted from one that is not here is not judged. */
  readings: ReadonlyMap<string, CheckedReading>
  /** What became of cited passages that read otherwise in a newer capture, by the passage's id. */
  troubled: ReadonlyMap<string, PassageFate>
  /** `YYYY-MM-DD`: what words such as 昨日 and "last Monday" count from. */
  today: string
}>
