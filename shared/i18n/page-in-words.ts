import type { PageName, PassagePages } from '#shared/domain/page'
import type { Translate } from '#shared/i18n/translate'

/** A page by what is printed on it, and where it stands in the file when that is something else. */
export function pageInWords({ number, label }: PageName, t: Translate): string {
  if (label === null) return t('page.number', { page: number })
  return t('page.labelled', { page: label, number })
}

/** Where a passage stands, as a note cites it: p. 12, pp. 12–13. */
export function pagesCited({ first, last }: PassagePages, t: Translate): string {
  const name = ({ number, label }: PageName) => label ?? number
  if (first.number === last.number) return t('page.number', { page: name(first) })
  return t('page.range', { first: name(first), last: name(last) })
}

/** The same with where the pages stand in the file, for whoever looks them up there. */
export function pagesInFile(pages: PassagePages, t: Translate): string {
  const { first, last } = pages
  if (first.label === null && last.label === null) return pagesCited(pages, t)
  const inFile = pagesCited({ first: { ...first, label: null }, last: { ...last, label: null } }, t)
  return t('page.inFile', { cited: pagesCited(pages, t), inFile })
}
