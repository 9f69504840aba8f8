import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const textOf = (path: string) =>
  readFileSync(join(import.meta.dirname, '../../../..', path), 'utf8')

/** The colours of a style sheet by their token, first of the light theme, then of the dark one. */
function coloursOf(css: string): Map<string, string>[] {
  return css
    .split('}')
    .map(
      (rule) =>
        new Map(
          [...rule.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi)].map(([, k = '', v = '']) => [k, v]),
        ),
    )
    .filter((tokens) => tokens.has('ink-2'))
}

it('the popup has the colours of the app, light and dark, and its badge too', () => {
  const app = coloursOf(textOf('renderer/theme.css'))
  const popup = coloursOf(textOf('electron/extension/popup.css'))
  expect(popup).toHaveLength(2)
  for (const [index, colours] of popup.entries()) {
    expect(colours.size).toBeGreaterThan(10)
    for (const [token, colour] of colours)
      expect([token, colour]).toEqual([token, app[index]?.get(token)])
  }
  const [, badge] =
    /setBadgeBackgroundColor\(\{ color: '(.*)' \}\)/.exec(textOf('electron/extension/send.ts')) ??
    []
  expect(badge).toBe(app[0]?.get('ai'))
})
