import { instant } from '#shared/domain/time'
import { ClipHead, largestClip, longestSelection } from '#shared/host/browser-clip'
import type { ClippedPart } from '#shared/host/browser-clip'
import { pageAddress } from './page-address'
import { htmlOfPage, sourceOfPage, wordsOfPage } from './page-html'
import { browserName } from './pairing'
import type { WaitingClip } from './waiting'

/** Where a tab is to go, and how. */
export type Wanted = Readonly<{ tabId: number; caseId: string | null; asVersion: boolean }>

export type Taken =
  | Readonly<{ kind: 'taken'; clip: WaitingClip }>
  | Readonly<{ kind: 'forbidden' | 'not-page' }>
  | Readonly<{ kind: 'too-large'; size: number }>

type Part = Readonly<{ role: ClippedPart['role']; bytes: Blob }>

/** Captures a tab as it is shown: the page whole, a picture of what can be seen, the words that are selected. */
export async function takeTab({ tabId, caseId, asVersion }: Wanted): Promise<Taken> {
  const at = instant(new Date())
  const words = await inPage(tabId, wordsOfPage)
  if (!words) return { kind: 'forbidden' }
  const screenshot = await pictureOf(tabId)
  const page = await pageOf(tabId)
  if (!page) return { kind: 'forbidden' }
  const parts = [...page, ...(screenshot ? [screenshot] : [])]
  const size = parts.reduce((sum, { bytes }) => sum + bytes.size, 0)
  if (size > largestClip) return { kind: 'too-large', size }
  const head = ClipHead.safeParse({
    id: crypto.randomUUID(),
    caseId,
    asVersion,
    url: pageAddress(words.url),
    title: words.title.slice(0, 2000),
    selection: words.selection.slice(0, longestSelection),
    at,
    browser: browserName(),
    extension: chrome.runtime.getManifest().version,
    parts: parts.map(({ role, bytes }) => ({ role, size: bytes.size })),
  })
  if (!head.success) return { kind: 'not-page' }
  const { id } = head.data
  const bytes = parts.map((part) => part.bytes)
  const clip = { id, head: head.data, parts: bytes, size, refused: false, failure: null }
  return { kind: 'taken', clip }
}

/** The page as it is read and as it is shown; in Firefox one is both. */
async function pageOf(tabId: number): Promise<Part[] | null> {
  const { pageCapture } = chrome
  const html = await inPage(tabId, pageCapture ? sourceOfPage : htmlOfPage)
  if (!html) return null
  const rendered = { role: 'rendered', bytes: new Blob([html]) } as const
  if (!pageCapture) return [rendered]
  const bytes = await archiveOf(tabId, pageCapture.saveAsMHTML)
  return bytes && [rendered, { role: 'snapshot', bytes }]
}

/** How often a page is written that was gone before it could be read. */
const tries = 3

/**
 * The page as MHTML, in memory: the browser writes a file and deletes it soon, on a busy computer before it could
 * be read or stored. Null where the browser gives none.
 */
async function archiveOf(
  tabId: number,
  save: (what: { tabId: number }) => Promise<Blob | undefined>,
): Promise<Blob | null> {
  for (let left = tries; ; left -= 1) {
    const file = await save({ tabId }).catch(() => undefined)
    if (!file || file.size === 0) return null
    try {
      return new Blob([await file.arrayBuffer()])
    } catch (error) {
      if (left === 1) throw error
    }
  }
}

/** Null where the browser gives none, as of a tab that is not in front any more: the page counts. */
async function pictureOf(tabId: number): Promise<Part | null> {
  try {
    const { windowId } = await chrome.tabs.get(tabId)
    const address = await chrome.tabs.captureVisibleTab(windowId, { format: 'png' })
    return { role: 'screenshot', bytes: fromDataAddress(address) }
  } catch {
    return null
  }
}

/** Decoded here: the extension may fetch nothing but from the app, its own data neither. */
function fromDataAddress(address: string): Blob {
  const binary = atob(address.slice(address.indexOf(',') + 1))
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))])
}

async function inPage<Result>(tabId: number, func: () => Result): Promise<Result | null> {
  try {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func })
    return (frame?.result as Result | undefined) ?? null
  } catch {
    return null // A page that the browser keeps to itself.
  }
}
