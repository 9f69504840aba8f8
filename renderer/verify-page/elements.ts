/** What may stand in an element: words, which are never read as HTML, and other elements. */
export type Child = Node | string | null

/** An element with attributes and children. Words go in as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Words of others: set apart, so that a change of writing direction in them ends with them. */
export const foreign = (words: string) => element('bdi', {}, words)

/** A status: its shape is read by nobody aloud, its word by all. */
export function status(tone: 'ok' | 'bad' | 'plain', ...words: readonly Child[]): HTMLElement {
  const sign = { ok: '●', bad: '▲', plain: '◇' }[tone]
  return element(
    'span',
    { class: `status ${tone}` },
    element('span', { 'aria-hidden': 'true' }, `${sign} `),
    ...words,
  )
}

/** A sentence of ours with words of others where `\0` stands in it. */
export function around(sentence: string, words: string): readonly Child[] {
  const [before = '', after = ''] = sentence.split('\0')
  return [before, foreign(words), after]
}
