import type { Capture } from '#shared/domain/capture'
import type { PostSighting } from '#shared/domain/post'
import type { Reading } from '#shared/domain/reading'
import { correctionNotesIn, updateTimesIn, type CorrectionKind } from '#shared/text/corrections'
import { disappearancesIn, type Disappearance } from '#shared/text/disappearance'
import { matchingText } from '#shared/text/normalise'
import type { Span } from '#shared/text/span'

/**
 * Something that a newer capture shows beside an older one: a note of the publisher on its own text, a new
 * time of update, an address that leads elsewhere, or a page on which the text is not to be read any more.
 * Each has its ground, the page's own words or addresses; none is a judgement.
 */
export type VersionSign =
  /** `place` is null where the note stands outside the reading text. */
  | Readonly<{ kind: 'note'; note: CorrectionKind; words: string; place: Span | null }>
  | Readonly<{ kind: 'updated'; before: string | null; after: string }>
  | Readonly<{ kind: 'front-page' | 'other-site'; asked: string; final: string }>
  | Readonly<{ kind: Disappearance['kind']; words: string; before: number; after: number }>
  | Readonly<{ kind: 'embedded-post-gone'; handle: string | null; words: string }>

/** A capture with what was read of it. */
export type Version = Readonly<{ capture: Capture; reading: Reading }>

/** All signs, what took the text away before what was done to it. */
export function versionSigns(before: Version, after: Version): readonly VersionSign[] {
  return [
    ...redirected(before.capture, after.capture),
    ...disappeared(before.reading, after.reading),
    ...postsGone(before.reading, after.reading),
    ...notesThatCame(before.reading, after.reading),
    ...updateTimes(before.reading, after.reading),
  ]
}

function redirected(before: Capture, { requestedUrl, finalUrl }: Capture): readonly VersionSign[] {
  const [asked, final, earlier] = [requestedUrl, finalUrl, before.finalUrl].map(urlOf)
  if (!asked || !final) return []
  // What led elsewhere the first time too is how that site works.
  if (earlier && placeOf(earlier) === placeOf(final)) return []
  const grounds = { asked: asked.href, final: final.href }
  if (!isOneSite(asked.hostname, final.hostname)) return [{ kind: 'other-site', ...grounds }]
  const isFront = ({ pathname, search }: URL) => /^\/(?:index\.\w+)?$/u.test(pathname) && !search
  return isFront(final) && !isFront(asked) ? [{ kind: 'front-page', ...grounds }] : []
}

/** Null for none, and for what an archive calls its place without its being an address. */
function urlOf(address: string | null): URL | null {
  return address !== null && URL.canParse(address) ? new URL(address) : null
}

function placeOf({ hostname, pathname, search }: URL): string {
  return `${bare(hostname)}${pathname}${search}`
}

const bare = (host: string) => host.replace(/^(?:www|m|amp|mobile|sp)\./u, '')

function isOneSite(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** A text this much shorter has lost its article, where the page says so itself. */
const muchShorter = 0.6

function disappeared(before: Reading, after: Reading): readonly VersionSign[] {
  const [was, is] = [before.text.length, after.text.length]
  if (is >= was * muchShorter) return []
  const known = new Set(disappearancesIn(wholeText(before)).map(({ words }) => keyOf(words)))
  return disappearancesIn(wholeText(after))
    .filter(({ words }) => !known.has(keyOf(words)))
    .map(({ kind, words }) => ({ kind, words, before: was, after: is }))
}

function postsGone(before: Reading, after: Reading): readonly VersionSign[] {
  const there = new Set(after.posts.map(postKey))
  const gone = before.posts.filter((post) => !there.has(postKey(post)))
  return gone.map(({ handle, text }) => ({ kind: 'embedded-post-gone', handle, words: text }))
}

const postKey = ({ platform, id, link, text }: PostSighting) =>
  `${platform} ${id ?? link ?? keyOf(text)}`

function notesThatCame(before: Reading, after: Reading): readonly VersionSign[] {
  const known = new Set(correctionNotesIn(wholeText(before)).map(({ words }) => keyOf(words)))
  const isNew = ({ words }: { words: string }) => !known.has(keyOf(words))
  const inText = correctionNotesIn(after.text).filter(isNew)
  const around = correctionNotesIn(leftOutText(after)).filter(isNew)
  return [
    ...inText.map(({ kind, words, start, end }): VersionSign => {
      return { kind: 'note', note: kind, words, place: { start, end } }
    }),
    ...around.map(({ kind, words }): VersionSign => {
      return { kind: 'note', note: kind, words, place: null }
    }),
  ]
}

function updateTimes(before: Reading, after: Reading): readonly VersionSign[] {
  const [old, now] = [updateTimesIn(wholeText(before)), updateTimesIn(wholeText(after))]
  const known = new Set(old.map(keyOf))
  const came = now.filter((time) => !known.has(keyOf(time)))
  const stays = new Set(now.map(keyOf))
  const went = old.filter((time) => !stays.has(keyOf(time)))
  return came.map((time, at) => ({ kind: 'updated', before: went[at] ?? null, after: time }))
}

const leftOutText = ({ leftOut }: Reading) => leftOut.map(({ text }) => text).join('\n')
const wholeText = (reading: Reading) => `${reading.text}\n${leftOutText(reading)}`
const keyOf = (words: string) => matchingText(words).text
