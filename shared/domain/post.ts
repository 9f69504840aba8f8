import { z } from 'zod'

export const PostPlatform = z.enum(['x', 'bluesky', 'mastodon', 'instagram', 'youtube', 'other'])
export type PostPlatform = z.infer<typeof PostPlatform>

/**
 * How a post stood in the page. `embed`: its words, in the platform's markup or a quotation of their own. `frame`: only the place
 * where the platform would have drawn it. `link`: its address, alone in a line. `text`: words with a
 * signature line and no markup, so that where the post begins and ends was told by rule.
 */
export const PostForm = z.enum(['embed', 'frame', 'link', 'text'])
export type PostForm = z.infer<typeof PostForm>

/** A post as one capture shows it: what stood there, nothing that was concluded from it. Never changes. */
export const PostSighting = z.object({
  platform: PostPlatform,
  form: PostForm,
  /** Without its first @; on Mastodon with the server (`name@server.example`). */
  handle: z.string().nullable(),
  displayName: z.string().nullable(),
  /** The platform's own; on Instagram the shortcode of the address. */
  id: z.string().nullable(),
  /** The words as shown, lines parted by line feeds; empty where the page shows none of them. */
  text: z.string(),
  /** Whether `isCutOff` holds of the words. */
  cutOff: z.boolean(),
  /** An https address of the post. */
  link: z.string().nullable(),
  /** The date as printed beside it. */
  printed: z.string().nullable(),
  /** The blocks of the reading text in which it stands, in UTF-16 units; null if it was left out. */
  place: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable(),
})
export type PostSighting = z.infer<typeof PostSighting>

const cut =
  /(?:(?:…|\[…\])|(?:^|\s)(?:show more|read more|see more|さらに表示|もっと見る|続きを読む))$/i

/**
 * Whether the words of a post end where something cut them off: at an ellipsis (…, U+2026, with which X
 * ends the longer ones, also inside a last address: `pic.twitter.com/ab…`) or at a button to see more.
 * Three full stops are the author's own. An author can end with … too, so it means "look at the post".
 */
export function isCutOff(text: string): boolean {
  return cut.test(text.trimEnd())
}

/** The words of a post in the form in which two are compared: NFKC, no white space, no sign of a cut. */
export function comparableText(text: string): string {
  return text.trimEnd().replace(cut, '').normalize('NFKC').replaceAll(/\s+/g, '')
}
