const japaneseEnds = '。！？｡︒'

/** Marks at which a sentence may go on all the same, as after an abbreviation. */
export const latinEnds: ReadonlySet<string> = new Set('.!?．')

/** All marks that can end a sentence. */
export const ends: ReadonlySet<string> = new Set([...japaneseEnds, ...latinEnds, ...'⁉⁈‼⁇‽'])

/** What may follow an end mark and belongs to its sentence: dots, and the signs of notes. */
export const trailing: ReadonlySet<string> = new Set('…‥⋯※†‡*')

const closers = new Set('」』）)]］】〉》〕｝}”’"\'»›｣〟')
export const closes = (mark: string) => closers.has(mark)

/** Kana, kanji, and the punctuation and full-width forms that go with them. */
export const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u303f\uff01-\uff60]/u

/** The offset behind the closing marks that stand at `from`. */
export function afterClosers(text: string, from: number, to: number): number {
  let after = from
  while (after < to && closes(text[after] ?? '')) after += 1
  return after
}
