import type { ErrorCode, ErrorDetails } from '#shared/errors'
import type { MessageKey } from '#shared/i18n/catalogue'
import { filled, nameOfMessage } from './locales'

export type ExtensionKey = Extract<MessageKey, `extension.${string}`>

/** Words in the browser's own language, Japanese or English. */
export function word(key: ExtensionKey, values: Readonly<Record<string, string | number>> = {}) {
  return filled(chrome.i18n.getMessage(nameOfMessage(key)), values)
}

/** What the app says of a failure. */
export function errorWords(code: ErrorCode, details: ErrorDetails): string {
  return filled(chrome.i18n.getMessage(nameOfMessage(`error.${code}`)), details)
}

/** How long ago, in the largest unit that fits: “2 days ago”, 「2 日前」. */
export function ago(iso: string, now: Date, language: string): string {
  const seconds = Math.min(0, (Date.parse(iso) - now.getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(language)
  const units = [
    ['year', 365 * 86_400],
    ['month', 30 * 86_400],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const
  for (const [unit, size] of units) {
    if (-seconds >= size) return format.format(Math.ceil(seconds / size), unit)
  }
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second')
}
