/** A row's body as it lies in the database. Only this file knows its form. */
export type Encoded = { readonly encoded: unknown }

/**
 * Everything a person could read passes through here on its way to and from the database. Today it is
 * stored as it is; encryption at rest replaces these four functions and nothing else, which is why
 * they are asynchronous and know which row they serve.
 */
export type Codec = Readonly<{
  encode: (row: RowName, body: unknown) => Promise<Encoded>
  decode: (row: RowName, body: Encoded) => Promise<unknown>
  encodeBytes: (sha256: string, bytes: Uint8Array) => Promise<Uint8Array>
  decodeBytes: (sha256: string, bytes: Uint8Array) => Promise<Uint8Array>
}>

/** Which row a body belongs to: later the associated data that ties the two together. */
export type RowName = Readonly<{ table: string; id: string }>

export const plainCodec: Codec = {
  encode: async (_row, body) => ({ encoded: body }),
  decode: async (_row, body) => body.encoded,
  encodeBytes: async (_sha256, bytes) => bytes,
  decodeBytes: async (_sha256, bytes) => bytes,
}
