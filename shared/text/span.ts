/** A stretch of a text: from `start` up to `end`, in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>
