import type { Capture } from '#shared/domain/capture'
import type { Language } from '#shared/domain/language'
import type { Passage } from '#shared/domain/passage'
import { shown, type Source } from '#shared/domain/source'
import { regionInWords } from '#shared/i18n/region-in-words'
import { pagesCited } from '#shared/i18n/page-in-words'
import type { Translate } from '#shared/i18n/translate'
import { showInstantWithZone, showPartialDate } from '../../ui/show-time'

/**
 * A passage as text for a message or a note: its words as they stand, or of a picture the reporter's, then who published them where and
 * when, on what page, and when they were captured.
 */
export function citedQuote(
  passage: Passage,
  source: Source,
  capture: Capture,
  { t, language }: { t: Translate; language: Language },
): string {
  const { selector, pages } = passage
  const published = shown(source, 'publishedAt')
  const title = shown(source, 'title')
  const parts = [
    shown(source, 'author'),
    title && t('reader.cited.title', { title }),
    shown(source, 'publisher'),
    published && showPartialDate(published, language),
    pages && pagesCited(pages, t),
    shown(source, 'canonicalUrl') ?? capture.finalUrl ?? source.url ?? capture.fileName,
    t('reader.cited.captured', { time: showInstantWithZone(capture.capturedAt, language) }),
  ]
  const cited = parts.filter(Boolean).join(t('reader.cited.comma'))
  const words =
    selector.kind === 'region'
      ? `${regionInWords(selector, t)}: ${selector.description}`
      : t('reader.cited.quote', { quote: selector.exact })
  return `${words}\n${t('reader.cited.from', { cited })}`
}
