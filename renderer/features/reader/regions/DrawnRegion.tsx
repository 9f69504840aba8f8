import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import { inPerCent, moved, resized, stepIn, type Point, type Size } from '#shared/domain/region'
import { useServices } from '../../../services'
import type { Drawn } from '../use-marking'
import type { useDrawing } from './use-drawing'
import styles from './RegionLayer.module.css'

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
] as const

/** The region that is being drawn: moved and resized by its corners or by the arrow keys. */
export function DrawnRegion({
  picture,
  drawn,
  draw,
  description,
  begin,
}: {
  picture: Size
  drawn: Drawn
  draw: (drawn: Drawn | null) => void
  description: RefObject<HTMLTextAreaElement | null>
  begin: ReturnType<typeof useDrawing>['begin']
}) {
  const { t } = useServices()
  const { region } = drawn
  const box = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const show = useEffectEvent(() => box.current?.scrollIntoView({ block: 'nearest' }))
  useEffect(() => {
    // By the mouse it is begun under the pointer, which must not be led away from it.
    if (document.activeElement === box.current) show()
  }, [region])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const arrow = arrows[event.key]
    const step = event.ctrlKey || event.metaKey ? 1 : stepIn(picture)
    if (arrow) {
      const by = { x: arrow.x * step, y: arrow.y * step }
      draw({ ...drawn, region: (event.shiftKey ? resized : moved)(region, by, picture) })
    } else if (event.key === 'Enter') description.current?.focus()
    else if (event.key === 'Escape') draw(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moved by keys; the form has the buttons
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no group of fields
      role="group"
      tabIndex={0}
      className={styles['drawn']}
      style={inPerCent(region, picture)}
      aria-label={t('region.drawn')}
      aria-describedby={keysId}
      data-drawn
      onKeyDown={onKeyDown}
      onPointerDown={(event) => begin(event, (from) => ({ does: 'move', from, region }))}
    >
      <span id={keysId} hidden>
        {t('region.keys')}
      </span>
      {corners.map((corner) => (
        <span
          key={`${corner.x} ${corner.y}`}
          aria-hidden="true"
          className={styles['corner']}
          data-turned={corner.x !== corner.y}
          style={{ left: `${corner.x * 100}%`, top: `${corner.y * 100}%` }}
          onPointerDown={(event) =>
            begin(event, (_, shown) => ({
              does: 'corner',
              fixed: {
                x: ((region.x + (1 - corner.x) * region.width) * shown.width) / picture.width,
                y: ((region.y + (1 - corner.y) * region.height) * shown.height) / picture.height,
              },
            }))
          }
        />
      ))}
    </div>
  )
}
