import { z } from 'zod'
import { Instant } from '#shared/domain/time'
import { disclosureForms } from '#shared/text/disclosures/rule'

/** Where on the page something was found: in its article, in the rest of it, or in both. */
export const InterestWhere = z.enum(['article', 'rest', 'both'])
export type InterestWhere = z.infer<typeof InterestWhere>

/** A stretch of the reading text in UTF-16 units. */
const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** Names the mark in every capture of a source, so that a dismissal holds for the next one too. */
const key = z.string().min(1).max(800)
const count = z.int().positive()
/** The first few, cut at 300 units. */
const addresses = z.array(z.string().max(301)).max(5)

/**
 * A sign, found at the capture, that whoever made a page gains by it (rule 11), with its ground. Nothing
 * of it judges the page; that a capture has none proves nothing.
 * `disclosure`: the page's own words for it. `referral`: links that pay whoever brings a reader.
 * `signup`: one party that readers are sent to again and again to sign up.
 */
export const InterestMark = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('disclosure'),
    key,
    form: z.enum(disclosureForms),
    /** As they stand on the page, cut at 600 units. */
    words: z.string().max(601),
    count,
    where: InterestWhere,
    /** Its first place in the reading text; null where it was left out of it. */
    place: span.nullable(),
  }),
  z.object({
    kind: z.literal('referral'),
    key,
    /** What tells them: the network they lead through, a parameter, or the link's own `rel`. */
    by: z.enum(['network', 'parameter', 'sponsored']),
    /** The network's or the parameter's name; the `rel` itself. */
    name: z.string().max(80),
    /** The site they lead to, as its host ends. */
    site: z.string().max(253),
    count,
    where: InterestWhere,
    addresses,
  }),
  z.object({
    kind: z.literal('signup'),
    key,
    /** The site of the links, or the name in the words. */
    party: z.string().max(253),
    by: z.enum(['links', 'words']),
    count,
    where: InterestWhere,
    addresses,
    /** Where the words stand, the first few. */
    places: z.array(span).max(10),
  }),
])
export type InterestMark = z.infer<typeof InterestMark>
export type InterestKind = InterestMark['kind']

/** The most marks that are kept of a capture. */
export const mostInterests = 40

/** The reporter's word that a mark is none here, and why. */
export const DismissedInterest = z.object({
  key,
  reason: z.string().trim().min(1).max(2000),
  at: Instant,
})
export type DismissedInterest = z.infer<typeof DismissedInterest>

/** What a mark is told by, in the page's own words or names. */
export function groundOf(mark: InterestMark): string {
  switch (mark.kind) {
    case 'disclosure':
      return mark.words
    case 'referral':
      return mark.by === 'parameter'
        ? `${mark.name}= (${mark.site})`
        : `${mark.name} (${mark.site})`
    case 'signup':
      return mark.party
  }
}
