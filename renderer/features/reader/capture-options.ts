import { newestOf, versionsOf, type Capture } from '#shared/domain/capture'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { showInstant } from '../../ui/show-time'

/**
 * The captures of a source to choose one from, numbered from the oldest. What the reporter wrote down of
 * them has numbers of its own.
 */
export function captureOptions(captures: readonly Capture[], t: Translate, language: Language) {
  return captures.map((capture) => {
    const alike = versionsOf(capture, captures)
    const isTranscript = capture.transcriptOf !== null && alike.length < captures.length
    const isNewest = newestOf(alike)?.id === capture.id
    const number = alike.length - alike.indexOf(capture)
    const time = showInstant(capture.capturedAt, language)
    const sort = isTranscript ? 'transcript' : 'capture'
    return {
      value: capture.id,
      label: t(`reader.${sort}${isNewest ? 'Newest' : 'At'}`, { number, time }),
    }
  })
}
