const marks = /[「」『』｢｣〝〟“”„‟‘’‚‛«»‹›"']/g

/**
 * The text with every quotation mark and apostrophe as one and the same sign: inside a quotation 「 becomes
 * 『 and “ becomes ‘, and keyboards have only the straight ones. No offset moves.
 */
export function unified(text: string): string {
  return text.replace(marks, '"')
}

export function hasMarks(text: string): boolean {
  return text.search(marks) !== -1
}
