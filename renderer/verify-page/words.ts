import type { Language } from '#shared/domain/language'
import type { WithoutCount } from '#shared/i18n/catalogue'
import { pack as enPack } from '#shared/i18n/en/pack'
import { packPage as enPage } from '#shared/i18n/en/pack-page'
import { terms as enTerms } from '#shared/i18n/en/terms'
import { pack as jaPack } from '#shared/i18n/ja/pack'
import { packPage as jaPage } from '#shared/i18n/ja/pack-page'
import { terms as jaTerms } from '#shared/i18n/ja/terms'
import { speaking, type Speak } from '#shared/i18n/speaking'

const en = { ...enTerms, ...enPack, ...enPage } as const
const ja = { ...jaTerms, ...jaPack, ...jaPage }

export type Say = Speak<WithoutCount<keyof typeof en>>

/** The page's words in one language. */
export function wordsOf(language: Language): Say {
  return speaking(language, { en, ja }[language])
}
