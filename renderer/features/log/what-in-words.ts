import type { Entry } from '#shared/domain/entry'
import type { Translate } from '#shared/i18n/translate'

/** Whether a line tells of capturing a source that had a capture already. */
export function isAgain({ what, details }: Pick<Entry, 'what' | 'details'>): boolean {
  if (what === 'source.failed') return details['again'] === 'yes'
  const isNewer = what === 'source.captured' && typeof details['previous'] === 'string'
  return isNewer && details['method'] !== 'typed'
}

/** What a line of the log tells of, in a few words. */
export function whatInWords(entry: Entry, t: Translate): string {
  if (entry.what === 'source.captured' && entry.details['method'] === 'typed') {
    return t('log.versionKept')
  }
  if (!isAgain(entry)) return t(`log.${entry.what}`)
  return t(entry.what === 'source.failed' ? 'log.againFailed' : 'log.again')
}
