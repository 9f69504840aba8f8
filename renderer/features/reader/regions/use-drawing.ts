import { useRef, type PointerEvent, type RefObject } from 'react'
import { between, moved, type Point, type Region, type Size } from '#shared/domain/region'

/** What the pointer does: it draws or drags a corner, with the other one fixed, or moves the region. */
export type Grip =
  | Readonly<{ does: 'corner'; fixed: Point }>
  | Readonly<{ does: 'move'; from: Point; region: Region }>

/** So far the pointer goes before a press is no click any more, in pixels of the screen. */
const slip = 4

/** Draws and changes a region with the mouse or a pen on `layer`, which lies over the picture; touch scrolls. */
export function useDrawing(
  layer: RefObject<HTMLElement | null>,
  picture: Size,
  onDraw: (region: Region) => void,
  onDone: () => void,
) {
  const held = useRef<{ grip: Grip; from: Point; isDrawing: boolean } | null>(null)
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = layer.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }
  return {
    /** Begins; without a grip at a new region, from where the pointer is. */
    begin: (event: PointerEvent, gripAt?: (place: Point, box: Size) => Grip) => {
      const box = layer.current?.getBoundingClientRect()
      if (!box || event.button !== 0 || event.pointerType === 'touch') return
      event.stopPropagation()
      const from = placeOf(event)
      const grip = gripAt?.(from, box) ?? { does: 'corner', fixed: from }
      held.current = { grip, from, isDrawing: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const box = layer.current?.getBoundingClientRect()
      if (!held.current || !box) return
      const { grip, from, isDrawing } = held.current
      const to = placeOf(event)
      if (!isDrawing) {
        if (Math.hypot(to.x - from.x, to.y - from.y) < slip) return
        held.current.isDrawing = true
        layer.current?.setPointerCapture(event.pointerId)
      }
      if (grip.does === 'corner') return onDraw(between(grip.fixed, to, box, picture))
      const scale = picture.width / box.width
      const by = { x: (to.x - grip.from.x) * scale, y: (to.y - grip.from.y) * scale }
      onDraw(moved(grip.region, by, picture))
    },
    onPointerUp: () => {
      const wasDrawing = held.current?.isDrawing
      held.current = null
      if (wasDrawing) onDone()
    },
    onPointerCancel: () => {
      held.current = null
    },
  }
}
