const enoughLetters = 40

/** A language tag in its canonical form (BCP 47), or null for what is none. `ja_JP` counts as `ja-JP`. */
export function languageTag(tag: string | null | undefined): string | null {
  const given = tag?.trim().replaceAll('_', '-')
  if (!given || given.length > 35) return null
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null
  } catch {
    return null // A malformed tag throws: that is the answer.
  }
}

/** The language that a text is in by what is declared of it; Japanese text is Japanese whatever is declared. */
export function languageOf(text: string, declared: string | null = null): string | null {
  const told = toldByLetters(text)
  return told === 'ja' && !declared?.startsWith('ja') ? 'ja' : (declared ?? told)
}

/**
 * The language of a text where its letters or its commonest words tell: `ja`, `ko`, `en`; else null.
 * Kana decide for Japanese even where a template declares another language.
 */
function toldByLetters(text: string): 'ja' | 'ko' | 'en' | null {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < enoughLetters) return null
  if ((sample.match(/[\u3041-\u30FF]/g)?.length ?? 0) > letters / 10) return 'ja'
  if ((sample.match(/\p{Script=Hangul}/gu)?.length ?? 0) > letters / 3) return 'ko'
  const all = sample.match(/\p{L}+/gu)?.length ?? 0
  const common = sample.match(/\b(the|of|and|to|in|a|that|is|for|was|on)\b/gi)?.length ?? 0
  return common > all / 8 ? 'en' : null
}
