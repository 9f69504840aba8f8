/**
 * A catalogue as the browser's own `messages.json`: keys may hold no dot there, and a `$` would begin a
 * placeholder. Slots stay as they are; `word` fills them.
 */
export function messagesOf(
  catalogue: Readonly<Record<string, string>>,
): Readonly<Record<string, { message: string }>> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, text]) => [
      nameOfMessage(key),
      { message: text.replaceAll('$', '$$$$') },
    ]),
  )
}

/** What a key of the catalogue is called in `messages.json`. */
export function nameOfMessage(key: string): string {
  return key.replaceAll(/[^a-zA-Z0-9]/g, '_')
}

/** A message with its slots filled. A value is put in as it is: show the result as text. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
