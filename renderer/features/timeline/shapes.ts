import type { TimelineKind } from '#shared/domain/timeline'

/** The sign of each kind of date: kinds differ by shape as well as by colour and lane. */
export const shapes: Readonly<Record<TimelineKind, string>> = {
  happened: '●',
  said: '◆',
  published: '■',
  posted: '▲',
  captured: '○',
}
