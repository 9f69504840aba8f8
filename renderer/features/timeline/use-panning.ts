import { useState, type PointerEvent, type RefObject } from 'react'
import { pannedTo } from './time-scale'

/** As far as a hand trembles in a click, in pixels. */
const still = 3

/**
 * Draws what scrolls in `view` along with a mouse or pen that presses its ground. A press on a button stays a click;
 * fingers scroll by themselves. `onPan` hears of the first movement.
 */
export function usePanning(view: RefObject<HTMLElement | null>, onPan: () => void) {
  const [panning, setPanning] = useState(false)

  const onPress = (press: PointerEvent<HTMLElement>) => {
    const { currentTarget: ground, target, pointerId, clientX, clientY } = press
    const scrolled = view.current
    if (!scrolled || press.button !== 0 || press.pointerType === 'touch') return
    if (!(target instanceof Element) || target.closest('button')) return
    const { scrollLeft, scrollTop } = scrolled
    let pans = false
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return
      const [x, y] = [event.clientX - clientX, event.clientY - clientY]
      if (!pans && Math.hypot(x, y) <= still) return
      if (!pans) {
        pans = true
        setPanning(true)
        onPan()
      }
      scrolled.scrollLeft = pannedTo(scrollLeft, x, scrolled.scrollWidth, scrolled.clientWidth)
      scrolled.scrollTop = pannedTo(scrollTop, y, scrolled.scrollHeight, scrolled.clientHeight)
    }
    const heard = new AbortController()
    // Capture is lost however the press ends: by letting go, by the system, or as the picture goes.
    const end = () => {
      heard.abort()
      setPanning(false)
    }
    ground.addEventListener('pointermove', move, { signal: heard.signal })
    ground.addEventListener('lostpointercapture', end, { signal: heard.signal })
    ground.setPointerCapture(pointerId)
  }

  return { panning, onPress }
}
