import { createContext, use } from 'react'
import { z } from 'zod'
import { Language } from '#shared/domain/language'

export const Theme = z.enum(['light', 'dark', 'auto'])
export type Theme = z.infer<typeof Theme>

/** Text sizes as a share of the browser's own, in percent. */
export const TextSize = z.enum(['90', '100', '115', '130'])
export type TextSize = z.infer<typeof TextSize>

/** How this person likes the app: of this machine, not of a case. */
export const Preferences = z.object({ language: Language, theme: Theme, textSize: TextSize })
export type Preferences = z.infer<typeof Preferences>

const key = 'uradori.preferences'

/** What was chosen on this machine; else the system's language, the system's theme, ordinary size. */
export function readPreferences(
  storage: Pick<Storage, 'getItem'>,
  systemLanguages: readonly string[],
): Preferences {
  const japanese = systemLanguages.find((tag) => /^(ja|en)\b/i.test(tag))?.startsWith('ja')
  const usual: Preferences = { language: japanese ? 'ja' : 'en', theme: 'auto', textSize: '100' }
  const stored = Preferences.safeParse(Object.assign({ ...usual }, parsed(storage.getItem(key))))
  return stored.success ? stored.data : usual
}

export function keepPreferences(storage: Pick<Storage, 'setItem'>, chosen: Preferences): void {
  storage.setItem(key, JSON.stringify(chosen))
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text)
  } catch {
    return {} // Somebody else's words under our key: as if nothing had been chosen.
  }
}

type Chosen = Readonly<{ preferences: Preferences; choose: (next: Preferences) => void }>
export const PreferencesContext = createContext<Chosen | null>(null)

export function usePreferences(): Chosen {
  const chosen = use(PreferencesContext)
  if (!chosen) throw new Error('usePreferences outside <PreferencesContext>')
  return chosen
}
