/** What was typed after an @ that asks for something to cite. `length` counts the @ too. */
export type AtQuery = Readonly<{ query: string; length: number }>

const longest = 40
const asking = new RegExp(`(?:^|[^A-Za-z0-9._%+@＠-])[@＠]((?![ \\u3000])[^@＠\\n]{0,${longest}})$`)

/** The query in the text before the caret, or null. An @ inside an address (`a@b`) asks for nothing. */
export function atQuery(before: string): AtQuery | null {
  const query = asking.exec(before)?.[1]
  return query === undefined ? null : { query, length: query.length + 1 }
}
