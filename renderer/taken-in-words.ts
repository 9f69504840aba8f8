import type { Translate } from '#shared/i18n/translate'
import type { ClipItem } from './clip-queue'

type Taken = Extract<ClipItem['state'], { step: 'taken' }>

/** What came of taking pages out of a web archive. */
export function takenInWords({ taken, untaken, left }: Taken, t: Translate): string {
  return [
    t('webArchive.taken', { count: taken }),
    untaken.length > 0 && t('webArchive.untaken', { count: untaken.length }),
    left > 0 && t('webArchive.left', { count: left }),
  ]
    .filter(Boolean)
    .join(' ')
}
