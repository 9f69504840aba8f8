/**
 * What a disclosure says: that this is advertising, that its links are paid by commission, that its
 * author got money or goods, that its author has a stake, or which code brings somebody a reward.
 */
export const disclosureForms = ['advertising', 'affiliate', 'paid', 'holding', 'code'] as const
export type DisclosureForm = (typeof disclosureForms)[number]

/** A sentence that fits `pattern` and not `unless` says `form` of the text it stands in. */
export type Rule = Readonly<{ form: DisclosureForm; pattern: RegExp; unless?: RegExp }>
