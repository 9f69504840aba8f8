/** The keys of a catalogue without the English singulars, which Japanese does not have. */
type Spoken<Key> = Key extends `${string}_one` ? never : Key

/** A translation of the catalogue `English`: every key, and nothing that is not one. */
export type Wording<English> = Readonly<{ [Key in keyof English as Spoken<Key>]: string }>
