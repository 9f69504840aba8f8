import { errors as enErrors } from '#shared/i18n/en/errors'
import { terms as enTerms } from '#shared/i18n/en/terms'
import { errors as jaErrors } from '#shared/i18n/ja/errors'
import { terms as jaTerms } from '#shared/i18n/ja/terms'
import type { Wording } from '#shared/i18n/wording'

// One line per room, in both languages. The compiler refuses a key that one of them lacks.
export const en = {
  ...enErrors,
  ...enTerms,
} as const

export const ja: Wording<typeof en> = {
  ...jaErrors,
  ...jaTerms,
}

type WithoutCount<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** A key as `t` takes it: where English tells one from many, the key without that ending. */
export type MessageKey = WithoutCount<keyof typeof en>
