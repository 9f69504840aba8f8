import type { Region } from '#shared/domain/region'
import type { Translate } from '#shared/i18n/translate'

/** Where in a picture a region is, and that what is said of it are the reporter's words. */
export function regionInWords({ x, y, width, height }: Region, t: Translate): string {
  return t('region.described', { x, y, width, height })
}
