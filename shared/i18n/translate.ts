import { createInstance } from 'i18next'
import type { Language } from '#shared/domain/language'
import type { AppError } from '#shared/errors'
import { en, ja, type MessageKey } from '#shared/i18n/catalogue'

/** Words for people. `count` picks singular or plural where English tells them apart. */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string

/** The words of one language. Values are put in as they are: show the result as text, never as HTML. */
export function translator(language: Language): Translate {
  const i18n = createInstance({
    lng: language,
    resources: { en: { translation: en }, ja: { translation: ja } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
  })
  void i18n.init()
  return (key, values = {}) => i18n.t(key, values)
}

export function errorMessage(t: Translate, error: AppError): string {
  return t(`error.${error.code}`, error.details)
}
