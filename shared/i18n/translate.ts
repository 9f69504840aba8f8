import type { Language } from '#shared/domain/language'
import type { AppError } from '#shared/errors'
import { en, ja, type MessageKey } from '#shared/i18n/catalogue'
import { speaking, type Speak } from '#shared/i18n/speaking'

/** Words for people. `count` picks singular or plural where English tells them apart. */
export type Translate = Speak<MessageKey>

/** The words of one language. Values are put in as they are: show the result as text, never as HTML. */
export function translator(language: Language): Translate {
  return speaking(language, { en, ja }[language])
}

export function errorMessage(t: Translate, error: AppError): string {
  return t(`error.${error.code}`, error.details)
}
