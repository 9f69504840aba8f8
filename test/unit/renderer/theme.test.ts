import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../../renderer/theme.css'), 'utf8')

/** The colours of the light theme and of the dark one, by their token. */
const [light, dark] = css
  .split('}')
  .map(
    (rule) =>
      new Map([...rule.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi)].map(([, k, v]) => [k, v])),
  )
  .filter((tokens) => tokens.has('ink-3'))

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['paper', 'sheet', 'hover', 'ai-ground']
const pairs = [
  ...['ink', 'ink-2', 'ink-3', 'ai', 'ok', 'warn', 'bad'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['ok', 'warn', 'bad'].map((tone) => [tone, `${tone}-ground`] as const),
  ...['mark', 'mark-strong', 'mark-found'].map((mark) => ['ink', mark] as const),
  ['on-ai', 'ai'] as const,
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, tokens) => {
  it.each(pairs)('writes %s on %s so that it can be read (4.5:1)', (ink, ground) => {
    expect(contrast(tokens?.get(ink) ?? '', tokens?.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
