/** A file that came inside of another. */
export type Enclosed = Readonly<{ name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }>
