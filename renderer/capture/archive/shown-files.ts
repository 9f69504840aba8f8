import { toAppError } from '#shared/errors'
import { parsePage } from '../parse-page'
import type { Answers } from './answers'
import { bodyIn } from './body-in'
import { largestShown, mostShown, mostShownBytes } from './limits'
import type { ShownFile } from './snapshot'
import type { Turn } from './turn'

const mostSets = 20

/**
 * The images and style sheets of a page that its archive holds, nearest to the page's own time; none is looked for
 * anywhere else. What is damaged, too large or not held is missing from the snapshot, as it is from the archive.
 */
export async function shownFiles(
  html: string,
  {
    url,
    date,
    answers,
    turn,
  }: Readonly<{ url: string; date: string; answers: Answers; turn: Turn }>,
): Promise<readonly ShownFile[]> {
  const files: ShownFile[] = []
  let room = mostShownBytes
  for (const address of addressesIn(html, url)) {
    if (files.length >= mostShown) break
    await turn()
    const held = answers.at(address, date) ?? answers.at(otherScheme(address), date)
    const body = held && answers.bodyOf(held)
    if (!body || body.length > largestShown * 2) continue
    const { bytes, isWhole } = await bodyIn(body, { turn, limit: largestShown }).catch(unread)
    if (!isWhole || bytes.length === 0 || bytes.length > room) continue
    room -= bytes.length
    files.push({ url: address, mediaType: body.mediaType, bytes })
  }
  return files
}

function unread(thrown: unknown) {
  const { code } = toAppError(thrown)
  if (code === 'cancelled' || code === 'unexpected') throw thrown
  return { bytes: new Uint8Array(), isWhole: false }
}

/** Every address that the page shows or is styled by, each once, as the archive is asked for it. */
function addressesIn(html: string, url: string): readonly string[] {
  const page = parsePage(html)
  const base =
    URL.parse(page.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url
  const found = new Set<string>()
  const add = (address: string | null) => {
    const parsed = address === null ? null : URL.parse(address.trim(), base)
    if (!parsed || !/^https?:$/.test(parsed.protocol)) return
    parsed.hash = ''
    found.add(parsed.href)
  }
  for (const element of page.querySelectorAll('link[rel~="stylesheet" i], img, picture source')) {
    add(element.getAttribute(element.localName === 'link' ? 'href' : 'src'))
    const sets = element.getAttribute('srcset')?.match(/[^\s,]\S*[^\s,]/g) ?? []
    sets.slice(0, mostSets).forEach(add)
  }
  return [...found]
}

/** Many archives hold under https what a page asks for under http, or the other way round. */
function otherScheme(address: string): string {
  return address.startsWith('https:') ? `http:${address.slice(6)}` : `https:${address.slice(5)}`
}
