import { mostAnswers, mostRedirects } from './limits'

/** What an archive holds of one address at one time: where its record lies, and what was read of its head. */
export type Held = Readonly<{
  kind: 'response' | 'resource' | 'revisit'
  /** The WARC file it lies in, and where. */
  file: Uint8Array
  member: number
  skip: number
  length: number
  isWhole: boolean
  id: string | null
  url: string
  /** `WARC-Date`, an `Instant` in UTC. */
  date: string
  status: number | null
  mediaType: string
  /** Where the server led on to. */
  location: string | null
  /** What it says it is the same as, of a revisit. */
  same: Readonly<{ id: string | null; url: string | null; date: string | null }>
  blockDigest: string | null
  payloadDigest: string | null
}>

/** What is held, by address, by the record's own name and by the checksum of what it holds. */
export type Answers = Readonly<{
  add: (held: Held) => boolean
  /** What was answered at an address nearest to a date, or first where there is none. */
  at: (url: string, date: string | null) => Held | null
  /** Where the body of an answer lies: in itself, or in the one it is the same as; null where that is not held. */
  bodyOf: (held: Held) => Held | null
}>

/** An address as archives are asked for it: as browsers write it, without what stands after `#`. */
export function addressKey(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url
  parsed.hash = ''
  return parsed.href
}

export function answersHeld(): Answers {
  let count = 0
  const byAddress = new Map<string, Held[]>()
  const byId = new Map<string, Held>()
  const byPayload = new Map<string, Held>()
  const at = (url: string, date: string | null) =>
    nearest(byAddress.get(addressKey(url)) ?? [], date)
  return {
    add: (held) => {
      if (count >= mostAnswers) return false
      count += 1
      const key = addressKey(held.url)
      const others = byAddress.get(key)
      if (others) others.push(held)
      else byAddress.set(key, [held])
      if (held.kind === 'revisit') return true
      if (held.id !== null && !byId.has(held.id)) byId.set(held.id, held)
      const { payloadDigest } = held
      if (payloadDigest !== null && !byPayload.has(payloadDigest)) {
        byPayload.set(payloadDigest, held)
      }
      return true
    },
    at,
    bodyOf: (held) => {
      if (held.kind !== 'revisit') return held
      const { id, url, date } = held.same
      const named = id === null ? undefined : byId.get(id)
      const addressed = url === null ? null : (byAddress.get(addressKey(url)) ?? [])
      const originals = (addressed ?? []).filter(({ kind }) => kind !== 'revisit')
      const equal = held.payloadDigest === null ? undefined : byPayload.get(held.payloadDigest)
      return named ?? equal ?? (date === null ? null : nearest(originals, date))
    },
  }
}

function nearest(held: readonly Held[], date: string | null): Held | null {
  const wanted = date === null ? null : Date.parse(date)
  let best: Held | null = null
  let distance = Infinity
  for (const one of held) {
    const away = wanted === null ? 0 : Math.abs(Date.parse(one.date) - wanted)
    if (away < distance) [best, distance] = [one, away]
  }
  return best
}

/** How an address was answered: what led on to another, in order, and the answer in the end. */
export type Way = Readonly<{ redirects: readonly Held[]; end: Held }>

/** Follows what an archive holds of an address; null where it does not hold where that leads. */
export function wayTo(answers: Answers, url: string, date: string | null): Way | null {
  const redirects: Held[] = []
  let end = answers.at(url, date)
  while (end && leadsOn(end)) {
    if (redirects.length >= mostRedirects || redirects.includes(end)) return null
    redirects.push(end)
    const target: string | undefined = URL.parse(end.location ?? '', end.url)?.href
    end = target === undefined ? null : answers.at(target, end.date)
  }
  return end && { redirects, end }
}

function leadsOn({ status, location }: Held): boolean {
  return location !== null && status !== null && [301, 302, 303, 307, 308].includes(status)
}
