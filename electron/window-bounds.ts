import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Rectangle = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
export type Rectangle = z.infer<typeof Rectangle>

export const WindowBounds = Rectangle.extend({ maximised: z.boolean() })
export type WindowBounds = z.infer<typeof WindowBounds>

/** Smallest window in which every room still works, in CSS pixels. */
export const smallest = { width: 720, height: 520 } as const
const usual = { width: 1280, height: 860 } as const

/**
 * Where the window opens: where it was, if at least a corner to grab (100 × 40) is still on a
 * display; otherwise as large as usual, in the middle of the first one.
 */
export function boundsFor(
  saved: WindowBounds | null,
  displays: readonly Rectangle[],
): WindowBounds {
  if (saved && displays.some((display) => canGrab(saved, display))) {
    return {
      ...saved,
      width: Math.max(saved.width, smallest.width),
      height: Math.max(saved.height, smallest.height),
    }
  }
  const display = displays[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.max(Math.min(usual.width, display.width), smallest.width)
  const height = Math.max(Math.min(usual.height, display.height), smallest.height)
  return {
    x: display.x + Math.max(0, Math.floor((display.width - width) / 2)),
    y: display.y + Math.max(0, Math.floor((display.height - height) / 2)),
    width,
    height,
    maximised: false,
  }
}

function canGrab(window: Rectangle, display: Rectangle): boolean {
  const width = overlap(window.x, window.width, display.x, display.width)
  return width >= 100 && window.y >= display.y && window.y <= display.y + display.height - 40
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b)
}

/** The bounds kept in `file`, or null when there are none that can be read. */
export function readBounds(file: string): WindowBounds | null {
  try {
    return WindowBounds.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null // The first start, or a damaged file: the window then opens as usual.
  }
}

/** Keeps the bounds. At once, since the process may end with the window. */
export function keepBounds(file: string, bounds: WindowBounds): void {
  try {
    writeFileSync(`${file}.part`, JSON.stringify(bounds))
    renameSync(`${file}.part`, file)
  } catch {
    // Where a window stood is not worth a dialog.
  }
}
