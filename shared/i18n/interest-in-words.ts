import type { InterestMark } from '#shared/domain/interest'
import type { Translate } from '#shared/i18n/translate'

/** What an interest mark says, in one line without its end. */
export function interestInWords(mark: InterestMark, t: Translate): string {
  switch (mark.kind) {
    case 'disclosure':
      return t(`interests.disclosure.${mark.form}`)
    case 'referral':
      return t(`interests.referral.${mark.by}`, { name: mark.name, site: mark.site })
    case 'signup':
      return t(`interests.signup.${mark.by}`, { party: mark.party })
  }
}

/** How often an interest mark was found and where on the page. */
export function interestPlaceInWords(mark: InterestMark, t: Translate): string {
  const { kind, count, where } = mark
  const links = kind === 'referral' || (kind === 'signup' && mark.by === 'links')
  const found = t(links ? 'interests.links' : 'interests.places', { count })
  return [found, t(`interests.where.${where}`)].join(t('interests.dot'))
}
