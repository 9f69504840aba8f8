import type { Language } from '#shared/domain/language'

/** An address of the web (http or https) as it was typed, or null. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim()
  if (text.length > 8000 || /\s/.test(text)) return null
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null
}

/** A language tag (BCP 47) in its canonical form, or null. */
export function typedLanguage(typed: string): string | null {
  try {
    return Intl.getCanonicalLocales(typed.normalize('NFKC').trim())[0] ?? null
  } catch {
    // Intl throws on what is no tag.
    return null
  }
}

/** What people call a language; its tag where they have no name for it or it is no tag. */
export function languageName(tag: string, language: Language): string {
  const known = typedLanguage(tag)
  return (known && new Intl.DisplayNames([language], { type: 'language' }).of(known)) ?? tag
}
