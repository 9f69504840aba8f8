// @vitest-environment jsdom
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { followFocus } from '../../../../renderer/ui/dialog-focus'
import { screenOf } from '../../../support/screen'

function Asking({ follow }: { follow: boolean }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Ask
      </button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        {...(follow && { onFocusCapture: followFocus })}
      >
        <input aria-label="Address" data-autofocus />
        <input aria-label="Paste" />
      </Modal>
    </>
  )
}

/** Where the focus ends of who goes on to the second field the moment the first has it. */
async function focusAfterAFastKey(follow: boolean): Promise<string | null | undefined> {
  const screen = await screenOf(<Asking follow={follow} />)
  const goOn = ({ target }: FocusEvent) => {
    if (target !== screen.named('Address', 'input')) return
    document.removeEventListener('focusin', goOn)
    screen.named('Paste', 'input').focus()
  }
  const ask = screen.named('Ask', 'button')
  ask.focus()
  document.addEventListener('focusin', goOn)
  await screen.click(ask)
  await screen.until(() => expect(document.activeElement).not.toBe(ask))
  // Behind every timer that is under way.
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve))
  return document.activeElement?.getAttribute('aria-label')
}

it('leaves the focus where a fast key has taken it', async () => {
  expect(await focusAfterAFastKey(true)).toBe('Paste')
})

it('would lose it to the trap of the library otherwise', async () => {
  expect(await focusAfterAFastKey(false)).toBe('Address')
})
