import { ActionIcon } from '@mantine/core'
import { useMediaQuery, useUncontrolled } from '@mantine/hooks'
import { IconLayoutSidebarRight, IconX } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { leaves } from './leaves'
import styles from './RoomLayout.module.css'

/**
 * A room: the work in the middle, what goes with it on the right. Where the window is narrow, the
 * right side lies over the work and is opened by a button, or by the room through `asideOpen`. Esc
 * closes it; what was begun there stays.
 */
export function RoomLayout({
  children,
  aside,
  asideLabel,
  closeLabel,
  asideOpen,
  onAsideOpen,
}: {
  children: ReactNode
  aside?: ReactNode
  asideLabel: string
  closeLabel: string
  asideOpen?: boolean
  onAsideOpen?: (open: boolean) => void
}) {
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [open, setOpen] = useUncontrolled({
    ...(asideOpen === undefined ? {} : { value: asideOpen }),
    ...(onAsideOpen ? { onChange: onAsideOpen } : {}),
    finalValue: false,
  })
  const beside = !narrow || open
  // Drawn once it is to be seen, and kept from then on.
  const [wasBeside, setWasBeside] = useState(beside)
  if (beside && !wasBeside) setWasBeside(true)
  const middle = useRef<HTMLElement>(null)
  const side = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // A window made narrow does not close what is being written in.
    if (!beside && side.current?.contains(document.activeElement)) setOpen(true)
    // oxlint-disable-next-line react/exhaustive-deps -- when the window changes, not when the side is closed
  }, [narrow])
  const close = () => {
    if (side.current?.contains(document.activeElement)) middle.current?.focus()
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!narrow || !open || !leaves(event)) return
    // A dialog that was opened from here lies elsewhere in the page.
    if (event.target instanceof Node && event.currentTarget.contains(event.target)) close()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the Esc of what is in it
    <div
      className={styles['room']}
      data-aside={aside !== undefined && !narrow}
      onKeyDown={onKeyDown}
    >
      <main ref={middle} className={styles['middle']} id="middle" tabIndex={-1}>
        {children}
      </main>
      {aside !== undefined && narrow && !open && (
        <ActionIcon
          className={styles['toggle']}
          variant="default"
          aria-label={asideLabel}
          title={asideLabel}
          onClick={() => setOpen(true)}
        >
          <IconLayoutSidebarRight size={16} />
        </ActionIcon>
      )}
      {aside !== undefined && wasBeside && (
        <aside
          ref={side}
          className={styles['aside']}
          data-over={narrow}
          aria-label={asideLabel}
          hidden={!beside}
        >
          {narrow && (
            <ActionIcon className={styles['close']} aria-label={closeLabel} onClick={close}>
              <IconX size={16} />
            </ActionIcon>
          )}
          {aside}
        </aside>
      )}
    </div>
  )
}
