import type { CaptureMethod, PartRole } from '#shared/domain/capture'

export type ClipPart = Readonly<{ role: PartRole; bytes: Uint8Array; mediaType: string }>

/** The most characters of a media type that a capture keeps. */
export const longestMediaType = 200

/** What was pasted, dropped, opened or fetched, before anything has read it. */
export type Clip = Readonly<{
  method: CaptureMethod
  parts: readonly ClipPart[]
  /** The address it came from, if it is known. */
  url: string | null
  /** The answer's headers, in order; none where nothing was fetched. */
  headers: readonly (readonly [name: string, value: string])[]
  fileName: string | null
}>

/** The first value of a header, whatever the case of its name. */
export function headerOf(clip: Pick<Clip, 'headers'>, name: string): string | null {
  return clip.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
}
