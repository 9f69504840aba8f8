import type { Page } from '@playwright/test'

type Key = Readonly<{
  key: string
  code?: string
  keyCode?: number
  ctrl?: boolean
  shift?: boolean
}>

const named = {
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  k: { key: 'k', code: 'KeyK', keyCode: 75 },
} as const

/** A key with a name, alone or with Ctrl or Shift. */
export const key = (
  name: keyof typeof named,
  held: Readonly<{ ctrl?: boolean; shift?: boolean }> = {},
): Key => ({ ...named[name], ...held })

/** The letters of a word, a key each. */
export const letters = (word: string): Key[] => [...word].map((letter) => ({ key: letter }))

/** Presses keys faster than the page can follow: all are on their way before it has seen the first. */
export async function pressWithoutWaiting(page: Page, keys: readonly Key[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const sent = keys.flatMap(({ key: name, code, keyCode, ctrl = false, shift = false }) => {
    const text = name === 'Enter' && !ctrl ? '\r' : ctrl || name.length > 1 ? undefined : name
    const event = {
      key: name,
      modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0),
      ...(code !== undefined && { code }),
      ...(keyCode !== undefined && { windowsVirtualKeyCode: keyCode }),
    }
    return [
      devtools.send('Input.dispatchKeyEvent', {
        ...event,
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        ...(text !== undefined && { text }),
      }),
      devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
    ]
  })
  await Promise.all(sent)
  await devtools.detach()
}
