import { MantineProvider } from '@mantine/core'
import { act as reactAct, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

/** What jsdom lacks and Mantine asks for. */
function furnish(): void {
  globalThis.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const scrolls = { scrollIntoView: () => undefined, scrollTo: () => undefined }
  if (!('scrollIntoView' in HTMLElement.prototype)) {
    Object.assign(HTMLElement.prototype, scrolls)
  }
}

/** jsdom lays nothing out; the windowed list draws what fits into a height. */
export function layOut(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { value: 600, configurable: true },
    clientWidth: { value: 600, configurable: true },
  })
}

export type Screen = Readonly<{
  show: (content: ReactNode) => Promise<void>
  /** Does what no control is there for. */
  act: (act: () => void) => Promise<void>
  /** The first control or region of that accessible name. */
  named: (name: string, selector?: string) => HTMLElement
  /** The words on the screen, dialogs too. */
  words: () => string
  type: (field: HTMLElement, text: string) => Promise<void>
  press: (target: HTMLElement, key: string, more?: KeyboardEventInit) => Promise<void>
  click: (target: HTMLElement) => Promise<void>
  /** Takes the focus off `field` as a Tab would. */
  leave: (field: HTMLElement) => Promise<void>
  /** Waits until the assertion holds: for what comes from a database or a transition. */
  until: (assertion: () => unknown) => Promise<void>
}>

/**
 * Does something and lets React draw what comes of it. What comes by itself, from a database or a
 * transition, is drawn as in a browser, outside `act`.
 */
async function drawn(act: () => Promise<void>): Promise<void> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  try {
    await reactAct(act)
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = false
  }
}

/** A page with Mantine's providers around `content`; gone when the test ends. */
export async function screenOf(content: ReactNode): Promise<Screen> {
  furnish()
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const show = (next: ReactNode) =>
    drawn(async () => root.render(<MantineProvider env="test">{next}</MantineProvider>))
  onTestFinished(async () => {
    await drawn(async () => root.unmount())
    document.body.replaceChildren()
  })
  await show(content)
  return {
    show,
    act: (act) => drawn(async () => act()),
    named: (name, selector = '*') => {
      const found = [...document.body.querySelectorAll<HTMLElement>(selector)].find(
        (element) => nameOf(element) === name,
      )
      if (!found) throw new Error(`Nothing is named “${name}” in: ${wordsOf(document.body)}`)
      return found
    },
    words: () => wordsOf(document.body),
    type: async (field, text) => {
      await drawn(async () => {
        field.focus()
        const proto = Object.getPrototypeOf(field) as object
        Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, text)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    press: async (target, key, more = {}) => {
      const init = { key, code: key, bubbles: true, cancelable: true, ...more }
      await drawn(async () => void target.dispatchEvent(new KeyboardEvent('keydown', init)))
    },
    click: async (target) => {
      await drawn(async () => {
        target.focus()
        target.click()
      })
    },
    leave: async (field) => {
      await drawn(async () => field.blur())
    },
    until: async (assertion) => {
      await vi.waitFor(assertion, { timeout: 10_000 })
    },
  }
}

/** What can be read there, by whoever listens to the screen too. */
function wordsOf(element: Element): string {
  const copy = element.ownerDocument.createElement('div')
  copy.append(element.cloneNode(true))
  copy.querySelectorAll('style, [aria-hidden="true"]').forEach((silent) => silent.remove())
  return copy.textContent
}

function nameOf(element: HTMLElement): string | null {
  const labelled = element.getAttribute('aria-labelledby')?.split(' ')[0]
  const by = labelled ? document.getElementById(labelled)?.textContent : undefined
  const own = element.getAttribute('aria-label') ?? by
  if (own !== undefined) return own
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.labels?.[0]?.textContent ?? null
  }
  return element.matches('button, [role="option"]') ? wordsOf(element).trim() : null
}
