import { createInstance } from 'i18next'
import type { Language } from '#shared/domain/language'

/** Says what a key stands for, with `values` in its slots. */
export type Speak<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string

/** Speaks from the words of one language, whole catalogue or one room of it. */
export function speaking<Key extends string>(
  language: Language,
  words: Readonly<Record<string, string>>,
): Speak<Key> {
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
  })
  void i18n.init()
  return (key, values = {}) => i18n.t(key, values)
}
