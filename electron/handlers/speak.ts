import type { Language } from '#shared/domain/language'
import type { HostCalls } from '#shared/host/contract'

/** The menu and the dialogs speak what the page speaks. */
export function speak(use: (language: Language) => void): HostCalls['speak'] {
  return async ({ language }) => {
    use(language)
    return {}
  }
}
