import { Popover, type PopoverDropdownProps, type PopoverProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { followFocus } from '../ui/dialog-focus'

/** A place on the sheet, in pixels from its upper left corner. */
export type Place = Readonly<{ left: number; top: number; width: number; height: number }>

type Props = Omit<PopoverProps, 'onClose'> &
  Readonly<{
    place: Place
    content: ReactNode
    dropdown?: PopoverDropdownProps
    /** Escape inside, or a press outside. */
    onClose: () => void
  }>

/** Something that floats beside a place in the text instead of beside an element. */
export function AnchorAt({ place, content, dropdown, onClose, ...popover }: Props) {
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      position="bottom-start"
      offset={4}
      shadow="md"
      trapFocus={false}
      // Beside the text it belongs to, for those who hear the page in its order.
      withinPortal={false}
      returnFocus={false}
      // The target is only a place: it is no button that opens something.
      withRoles={false}
      {...popover}
    >
      <Popover.Target>
        <span
          aria-hidden="true"
          style={{ position: 'absolute', pointerEvents: 'none', ...place }}
        />
      </Popover.Target>
      <Popover.Dropdown p={4} onFocusCapture={followFocus} {...dropdown}>
        {content}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Where a box of the window lies on the sheet that `root` is the text of. */
export function placeOf(box: DOMRect, root: HTMLElement): Place {
  const origin = (root.parentElement ?? root).getBoundingClientRect()
  return {
    left: box.left - origin.left,
    top: box.top - origin.top,
    width: box.width,
    height: box.height,
  }
}
