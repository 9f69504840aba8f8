import { ActionIcon } from '@mantine/core'
import { useMediaQuery, useUncontrolled } from '@mantine/hooks'
import { IconLayoutSidebarRight, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './RoomLayout.module.css'

/**
 * A room: the work in the middle, what goes with it on the right. Where the window is narrow, the
 * right side lies over the work and is opened by a button, or by the room through `asideOpen`.
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
  const beside = aside !== undefined && (!narrow || open)
  return (
    <div className={styles['room']} data-aside={aside !== undefined && !narrow}>
      <main className={styles['middle']} id="middle" tabIndex={-1}>
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
      {beside && (
        <aside className={styles['aside']} data-over={narrow} aria-label={asideLabel}>
          {narrow && (
            <ActionIcon
              className={styles['close']}
              aria-label={closeLabel}
              onClick={() => setOpen(false)}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
          {aside}
        </aside>
      )}
    </div>
  )
}
