import { z } from 'zod'

/**
 * A part of a picture in whole pixels of the picture as it is shown: after the turn or mirroring that its
 * Exif orientation asks for, from the corner that is the upper left one then.
 */
export const Region = z.object({
  x: z.int().nonnegative(),
  y: z.int().nonnegative(),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Region = Readonly<z.infer<typeof Region>>

/** Width and height, of a picture in its pixels or of the box it is shown in. */
export type Size = Readonly<{ width: number; height: number }>

/** A place in a picture or in the box it is shown in. */
export type Point = Readonly<{ x: number; y: number }>

/** A region as W3C's Media Fragments URI 1.0 (section 4.2.2) writes it: `xywh=pixel:160,120,320,240`. */
export const printRegion = ({ x, y, width, height }: Region): string =>
  `xywh=pixel:${x},${y},${width},${height}`

/** Reads such a fragment, also without `pixel:`; null for any other and for per cent. */
export function parseRegion(fragment: string): Region | null {
  const found = /^xywh=(?:pixel:)?(\d{1,9}),(\d{1,9}),(\d{1,9}),(\d{1,9})$/.exec(fragment)
  if (!found) return null
  const [x, y, width, height] = found.slice(1).map(Number)
  return Region.safeParse({ x, y, width, height }).data ?? null
}

const within = (number: number, least: number, most: number) =>
  Math.round(Math.max(least, Math.min(number, most)))

/** The nearest region that lies in the picture whole: no larger than it, of at least a pixel. */
export function inside({ x, y, width, height }: Region, picture: Size): Region {
  const wide = within(width, 1, picture.width)
  const high = within(height, 1, picture.height)
  return {
    x: within(x, 0, picture.width - wide),
    y: within(y, 0, picture.height - high),
    width: wide,
    height: high,
  }
}

/** The region between two places, as they are in the box the picture is shown in, at least a pixel. */
export function between(from: Point, to: Point, box: Size, picture: Size): Region {
  const [left, right] = ends(from.x, to.x, picture.width / box.width, picture.width)
  const [top, bottom] = ends(from.y, to.y, picture.height / box.height, picture.height)
  return inside({ x: left, y: top, width: right - left, height: bottom - top }, picture)
}

function ends(a: number, b: number, scale: number, most: number): readonly [number, number] {
  const [one, other] = [within(a * scale, 0, most), within(b * scale, 0, most)]
  return one < other ? [one, other] : [other, one]
}

/** Where a region is in the picture, in per cent of its width and height: at any size it is shown in. */
export function inPerCent({ x, y, width, height }: Region, picture: Size) {
  return {
    left: `${(100 * x) / picture.width}%`,
    top: `${(100 * y) / picture.height}%`,
    width: `${(100 * width) / picture.width}%`,
    height: `${(100 * height) / picture.height}%`,
  }
}

/** A quarter of the picture in its middle, to begin with where no mouse draws one. */
export function middleOf({ width, height }: Size): Region {
  const half = { width: width / 2, height: height / 2 }
  return inside({ x: width / 4, y: height / 4, ...half }, { width, height })
}

/** A region moved by so many pixels, as far as the picture goes. */
export const moved = (region: Region, by: Point, picture: Size): Region =>
  inside({ ...region, x: region.x + by.x, y: region.y + by.y }, picture)

/** A region with its lower right corner moved by so many pixels; the upper left one stays. */
export function resized(region: Region, by: Point, picture: Size): Region {
  const { x, y, width, height } = region
  return {
    x,
    y,
    width: within(width + by.x, 1, picture.width - x),
    height: within(height + by.y, 1, picture.height - y),
  }
}

/** How far an arrow key leads: a fiftieth of the longer side, at least a pixel. */
export const stepIn = ({ width, height }: Size): number =>
  Math.max(1, Math.round(Math.max(width, height) / 50))
