import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useServices } from './services'
import { followFocus } from './ui/dialog-focus'

/**
 * A window over the room, with a name and a way to close it. The field marked `data-autofocus` has the focus
 * in the turn in which it opens, so that the next key goes there.
 */
export function Dialog({ opened, ...others }: Omit<ModalProps, 'closeButtonProps'>) {
  const { t } = useServices()
  const root = useRef<HTMLDivElement>(null)
  // After Mantine has noted where the focus is to return to, which it does in an effect of its own.
  useEffect(() => {
    // Nobody has the focus where a menu or the palette has just closed: it is about to give it back, and would
    // take it from here. The trap follows.
    if (!opened || document.activeElement === document.body) return
    const first = root.current?.querySelector('[data-autofocus]')
    if (first instanceof HTMLElement) first.focus({ preventScroll: true })
  }, [opened])
  return (
    <Modal
      ref={root}
      opened={opened}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      onFocusCapture={followFocus}
      {...others}
    />
  )
}
