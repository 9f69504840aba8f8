import type { NameCandidate } from '#shared/text/names/candidate'

/** Longest name of an account that is read, its server with it, in UTF-16 units. */
const longest = 100

const handle = /(?<![\p{sc=Latn}\p{N}@._%+/#-])@(?=[\w]*[A-Za-z_])\w{2,30}/gu
const server = /^(?:@[A-Za-z0-9-]{1,63})?(?:\.[A-Za-z0-9-]{1,63}){1,4}/

/**
 * Names of accounts (`@name`, `@name@server.example`, `@name.bsky.social`) with their @. The address of a
 * mail is none, nor what stands inside a web address or a package's name (`@scope/name`).
 */
export function handlesIn(text: string): readonly NameCandidate[] {
  return Array.from(text.matchAll(handle), ({ index: start, 0: name }) => {
    const end = start + name.length
    const rest = server.exec(text.slice(end, end + longest))?.[0] ?? ''
    return { start, end: end + rest.length, kind: 'handle' as const }
  }).filter(({ end }) => !/^[\w/]/.test(text.slice(end, end + 1)))
}
