import { words } from '../words'

/** The label that a file gives a page (ISO 32000-1, 12.4.2); null where it is only the page's number. */
export function printedLabel(label: string | null | undefined, number: number): string | null {
  const shown = words(label, 60)?.replace(/\p{Surrogate}/gu, '\ufffd') ?? null
  return shown === String(number) ? null : shown
}
