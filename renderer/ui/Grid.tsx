import type { KeyboardEvent, ReactNode, RefObject } from 'react'

/**
 * A table whose rows are chosen with keys, which is a grid (WAI-ARIA 1.2). It has the focus itself and
 * points at a row; `onKey` hears the keys that are pressed in it and not in what it holds.
 */
export function Grid({
  ref,
  className,
  label,
  rowCount,
  pointsAt,
  severalAtOnce = false,
  onKey,
  children,
}: {
  ref: RefObject<HTMLTableElement | null>
  className: string | undefined
  label: string
  /** All rows, drawn or not, a head among them. */
  rowCount: number
  /** The id of the row it points at. */
  pointsAt: string | undefined
  /** Whether several rows can be chosen. */
  severalAtOnce?: boolean
  onKey: (event: KeyboardEvent) => void
  children: ReactNode
}) {
  return (
    <table
      ref={ref}
      className={className}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what a grid is
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount}
      aria-activedescendant={pointsAt}
      aria-multiselectable={severalAtOnce || undefined}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing && event.target === event.currentTarget) onKey(event)
      }}
    >
      {children}
    </table>
  )
}
