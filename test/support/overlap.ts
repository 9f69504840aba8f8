/** Words of scripts that part them, single characters of those that do not. */
const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu

/** How far two texts hold the same words, each as often: F1, from 0 to 1. */
export function overlap(cut: string, read: string): number {
  const [wanted, found] = [tokensOf(cut), tokensOf(read)]
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count > 0) hits += 1
    left.set(word, count - 1)
  }
  return (2 * hits) / (wanted.length + found.length)
}

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(token) ?? []
}
