import { useEffect } from 'react'
import type { Language } from '#shared/domain/language'
import type { Host } from '#shared/host/contract'
import type { TextSize } from '../preferences'

/** Lets the page and the host speak the chosen language, and the page be as large as chosen. */
export function useAppearance(host: Host, language: Language, textSize: TextSize): void {
  useEffect(() => {
    document.documentElement.lang = language
    if (host.supports('speak')) void host.speak({ language })
  }, [host, language])
  useEffect(() => {
    document.documentElement.style.fontSize = `${textSize}%`
  }, [textSize])
}
