import ExifReader from 'exifreader'
import { imageSize } from 'image-size'
import type { Detail, Unread } from '#shared/domain/capture'
import { detailsOf } from './details'

/** The most points of a picture that is shown; four bytes each while it is on the screen. */
const mostPoints = 80_000_000

const longestValue = 500

/**
 * What a picture says of itself: its size in points, and what Exif, IPTC, XMP and PNG texts hold, the camera, the
 * time and the place first. Compressed texts are not unpacked. Damaged records give what can be read of them.
 */
export function pictureDetails(bytes: Uint8Array): Detail[] {
  const size = pictureSize(bytes)
  const { file, jfif, pngFile, png, pngText, exif, iptc, xmp, gps } = recordsOf(bytes)
  const told = (name: string) => String((exif as Tags | undefined)?.[name]?.description ?? '')
  const taken = [told('DateTimeOriginal'), told('OffsetTimeOriginal')].filter(Boolean).join(' ')
  const first: [string, string][] = [
    ['dimensions', size ? `${size.width} × ${size.height}` : ''],
    ['taken', taken],
    ['camera', [told('Make'), told('Model')].filter(Boolean).join(' ')],
    ['position', gps ? [gps.Latitude, gps.Longitude].filter(isNumber).join(', ') : ''],
    ['altitude', isNumber(gps?.Altitude) ? `${gps.Altitude} m` : ''],
  ]
  const rest = [exif, iptc, xmp, pngText, png, pngFile, jfif, file].flatMap((tags) => named(tags))
  const seen = new Set<string>()
  const each = [...first, ...rest].filter(
    ([name, value]) => value !== '' && !seen.has(name) && seen.add(name),
  )
  return detailsOf(each, longestValue)
}

/** Why a picture is kept and not shown: `picture-too-large` (`width`, `height`), which no window should draw. */
export function pictureTrouble(bytes: Uint8Array): Unread | null {
  const size = pictureSize(bytes)
  const isTooLarge = size !== null && size.width * size.height > mostPoints
  return isTooLarge ? { code: 'picture-too-large', details: size } : null
}

/** Width and height in points as the header says; null where it says none. */
function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes)
    return { width, height }
  } catch {
    return null // The window says whether it can draw it.
  }
}

type Tags = Readonly<Record<string, Readonly<{ description?: string | number }> | undefined>>

function recordsOf(bytes: Uint8Array) {
  try {
    return ExifReader.load(bytes.slice().buffer, { expanded: true })
  } catch {
    return {} // None, or none that can be read: the picture itself is kept as it is.
  }
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** What is told before, and what is no word for a person: pictures within pictures, offsets, makers' own data. */
const unreadable =
  /^(_raw|Make|Model|DateTimeOriginal|OffsetTimeOriginal|Image (Width|Height)|MakerNote|UserComment_raw|.*Thumbnail.*|.*(Offset|Pointer|ByteCount)s?|ApplicationNotes)$/i

function named(tags: object | undefined): [string, string][] {
  return Object.entries((tags ?? {}) as Tags).flatMap(([name, tag]): [string, string][] => {
    const value = tag?.description
    if (unreadable.test(name) || (typeof value !== 'string' && !isNumber(value))) return []
    return [[name, String(value).trim()]]
  })
}
