import type { Translate } from '#shared/i18n/translate'

const known = [
  'title',
  'dimensions',
  'taken',
  'camera',
  'position',
  'altitude',
  'creator',
  'lastModifiedBy',
  'created',
  'modified',
  'company',
  'software',
  'browser',
  'extension',
  'selection',
] as const

/** What a detail of a file is called; one that has no name here keeps the name that its standard gives it. */
export function detailName(t: Translate, name: string): string {
  const own = known.find((one) => one === name)
  return own ? t(`detail.${own}`) : name
}
