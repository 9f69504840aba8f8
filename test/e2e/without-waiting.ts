import type { Page } from '@playwright/test'

type Key = Readonly<{ key: string; code?: string; keyCode?: number; ctrl?: boolean }>

/** A key with a name, alone or with Ctrl. */
export const key = (name: 'Enter' | 'k', ctrl = false): Key =>
  name === 'Enter'
    ? { key: name, code: 'Enter', keyCode: 13, ctrl }
    : { key: name, code: 'KeyK', keyCode: 75, ctrl }

/** The letters of a word, a key each. */
export const letters = (word: string): Key[] => [...word].map((letter) => ({ key: letter }))

/** Presses keys faster than the page can follow: all are on their way before it has seen the first. */
export async function pressWithoutWaiting(page: Page, keys: readonly Key[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const sent = keys.flatMap(({ key: name, code, keyCode, ctrl = false }) => {
    const text = ctrl ? undefined : name === 'Enter' ? '\r' : name
    const event = {
      key: name,
      modifiers: ctrl ? 2 : 0,
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
