import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import type { ClipItem } from './clip-queue'
import { showSize } from './ui/show-time'

/** How far what is being taken in has come; empty where it has come to its end. */
export function progressInWords(
  state: ClipItem['state'],
  t: Translate,
  language: Language,
): string {
  switch (state.step) {
    case 'waiting':
      return t('clip.state.waiting')
    case 'reading':
      return state.page ? t('clip.state.readingPage', state.page) : t('clip.state.reading')
    case 'fetching': {
      const { stage, received } = state
      const at = stage && t(`clip.stage.${stage}`, { size: showSize(received, language) })
      return [t('clip.state.fetching'), at].filter(Boolean).join(' · ')
    }
    case 'saved':
    case 'renewed':
    case 'taken':
    case 'failed':
      return ''
  }
}
