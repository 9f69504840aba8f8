import type { Claim } from '#shared/domain/claim'
import type { PassageFate } from '#shared/domain/impact'
import type { Piece } from '#shared/text/quote-difference'
import type { QuotationVerdict } from '#shared/text/quote-check'

// Offsets are UTF-16 units of the text of the block that the sentence stands in, as those of a
// `NumberedSentence` are.

/** Something in a sentence that asks for a source. */
export type Trigger = Readonly<{
  kind: 'figure' | 'date' | 'quotation' | 'party'
  text: string
  start: number
  end: number
}>

/** A quotation of the draft beside the captures that its sentence cites. */
export type CheckedQuotation = Readonly<{
  /** The words between the marks, and where they stand with their marks. */
  text: string
  start: number
  end: number
  verdict: QuotationVerdict
  /** What stands in the source and not in the quotation, and the reverse; empty unless it differs. */
  difference: readonly Piece[]
  /** The nearest place in the cited captures, in UTF-16 units of the reading text. */
  place: Readonly<{ captureId: string; passageId: string; start: number; end: number }> | null
}>

/** A figure or date of the draft that no cited passage gives. */
export type NotGiven = Readonly<{
  text: string
  start: number
  end: number
  /** The first figure of the same unit in the passages; null where there is none, and for dates. */
  nearest: string | null
  /** Whether the capture has it, away from the passage. */
  elsewhere: boolean
}>

/** What is written nearly as a party's name; `name` is how the case has it. */
export type MisspeltName = Readonly<{ text: string; start: number; end: number; name: string }>

/** A date that cannot be. Both are null where no calendar has it; `weekday` counts from Sunday, 0. */
export type ImpossibleDate = Readonly<{
  text: string
  start: number
  end: number
  date: string | null
  weekday: number | null
}>

/** Rules that ask what a sentence makes of the claims it cites. */
export type ClaimRule = 'use' | 'allegation-as-fact' | 'no-reply' | 'contradicted' | 'single-origin'

/** A claim as it stood when it was asked about. */
export type ClaimInTrouble = Pick<Claim, 'id' | 'text' | 'use' | 'finding'> &
  Readonly<{
    /** Contradicting evidence that nothing answers. */
    against: number
  }>

/** Something that the desk would ask about a sentence; `sentence` is its number, from 1. */
export type DeskFinding = Readonly<{ sentence: number; text: string }> &
  (
    | Readonly<{ rule: 'uncited'; triggers: readonly Trigger[] }>
    | Readonly<{ rule: 'quotation'; quotation: CheckedQuotation }>
    /** `marks` are the numbers of those that lead to no passage. */
    | Readonly<{ rule: 'lost-citation'; marks: readonly number[] }>
    /** `marks` are the numbers of those that lead to what was said off the record. */
    | Readonly<{ rule: 'off-record'; marks: readonly number[] }>
    /** `marks` are the numbers of those that lead to posts of which only a part was captured. */
    | Readonly<{ rule: 'cut-off-post'; marks: readonly number[] }>
    /** Whom the draft and whom the capture gives as the speaker, each by the name the case shows. */
    | Readonly<{
        rule: 'said-by-other'
        quotation: CheckedQuotation
        said: Readonly<{ draft: string; source: string }>
      }>
    | Readonly<{ rule: 'impossible-date'; dates: readonly ImpossibleDate[] }>
    | Readonly<{ rule: 'name-misspelt'; names: readonly MisspeltName[] }>
    /** `quotation` gives the words of what was said for background. */
    | Readonly<{ rule: 'background'; quotation: CheckedQuotation }>
    | Readonly<{ rule: 'source-changed'; fates: readonly PassageFate[] }>
    | Readonly<{ rule: ClaimRule; claims: readonly ClaimInTrouble[] }>
    | Readonly<{ rule: 'figure-not-given' | 'date-not-given'; missing: readonly NotGiven[] }>
    | Readonly<{
        rule: 'interest' | 'much-quoted'
        sources: readonly Readonly<{ id: string; title: string | null }>[]
      }>
  )
