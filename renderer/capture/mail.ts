import PostalMime, { decodeWords, type Address, type Attachment, type Email } from 'postal-mime'
import type { Detail } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { noFacts } from './declared-facts'
import { longestMediaType } from './clip'
import { detailsOf } from './details'
import type { Enclosed } from './enclosed'
import type { Images } from './inline-image'
import { largestText } from './largest-text'
import type { Resource } from './mhtml'
import { pageDate } from './page-date'
import { parsePage } from './parse-page'
import { readLines } from './read-lines'
import { readPage, type ReadPage } from './read-page'
import { checkSize } from './too-large'
import { words } from './words'

export type ReadMail = Pick<ReadPage, 'reading' | 'facts'> &
  Readonly<{ details: readonly Detail[]; enclosed: readonly Enclosed[] }>

/** Attachments that become sources of their own; the names of any more are told as left out. */
const mostEnclosed = 200

/**
 * Reads a mail (RFC 5322, MIME): who wrote to whom and when, then its text, of its HTML where it has one. Its
 * attachments, mails among them, are what it encloses; images that its HTML shows stay with it. All header
 * fields are details. The sender is no fact: whom a draft names, the reporter says. Nothing is loaded.
 * @throws {AppError} `unreadable-file`, `too-large`.
 */
export async function readMail(bytes: Uint8Array, pause: () => Promise<void>): Promise<ReadMail> {
  const mail = await parsed(bytes)
  for (const text of [mail.html, mail.text]) checkSize(text?.length ?? 0, largestText)
  await pause()
  const head = headOf(mail)
  const html = mail.html ?? ''
  const { reading, facts } = hasWords(html)
    ? await readPage(under(head, html), { url: null, fragment: true, pause })
    : readLines([...head, mail.text ?? ''].join('\n\n'), 'text')
  const enclosed = mail.attachments.filter(
    (one) => !(one.related && one.mimeType.startsWith('image/')),
  )
  return {
    reading: {
      ...reading,
      leftOut: enclosed
        .slice(mostEnclosed)
        .map((one, index) => ({ text: nameOf(one, mostEnclosed + index) })),
    },
    facts: {
      ...noFacts,
      title: words(mail.subject),
      publishedAt: pageDate(headerOf(mail, 'date')),
      language: facts.language,
    },
    details: detailsOf(mail.headers.map((one) => [one.originalKey, decodeWords(one.value)])),
    enclosed: enclosed.slice(0, mostEnclosed).map((one, index) => ({
      name: nameOf(one, index),
      mediaType: one.mimeType.slice(0, longestMediaType),
      bytes: bytesOf(one),
    })),
  }
}

/** What a mail shows: its HTML with the images it carries, or null where it has none. @throws `unreadable-file` */
export async function mailPage(
  bytes: Uint8Array,
): Promise<Readonly<{ html: string; images: Images }> | null> {
  const mail = await parsed(bytes)
  if (!hasWords(mail.html ?? '')) return null
  const resources = new Map<string, Resource>()
  for (const one of mail.attachments) {
    const id = one.contentId?.replace(/^<|>$/g, '')
    if (id) resources.set(`cid:${id}`, { mediaType: one.mimeType, bytes: bytesOf(one) })
  }
  return { html: mail.html ?? '', images: { base: null, resources } }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: 32,
    })
  } catch (cause) {
    throw new AppError('unreadable-file', {}, { cause })
  }
}

/** The subject, then who, to whom and when, as the mail says it. */
function headOf(mail: Email): string[] {
  const subject = words(mail.subject)
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}: ${value}`])
  return [
    ...(subject === null ? [] : [subject]),
    ...line('From', mail.from ? addressed(mail.from) : ''),
    ...line('To', (mail.to ?? []).map(addressed).join(', ')),
    ...line('Cc', (mail.cc ?? []).map(addressed).join(', ')),
    ...line('Date', headerOf(mail, 'date') ?? ''),
  ]
}

function addressed({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(addressed).join(', ')}`
  return name === '' ? address : `${name} <${address}>`
}

function headerOf(mail: Email, name: string): string | null {
  return mail.headers.find(({ key }) => key === name)?.value ?? null
}

const hasWords = (html: string) =>
  html !== '' && (parsePage(html).body.textContent ?? '').trim() !== ''

/** A page with lines above it, the first a heading. */
function under(lines: readonly string[], html: string): string {
  const page = parsePage(html)
  const head = lines.map((line, index) => {
    const block = page.createElement(index === 0 ? 'h1' : 'p')
    block.textContent = line
    return block
  })
  page.body.prepend(...head)
  return page.documentElement.outerHTML
}

function nameOf({ filename, mimeType }: Attachment, index: number): string {
  const ending = mimeType === 'message/rfc822' ? '.eml' : ''
  return words(filename, 255) ?? `${index + 1}${ending}`
}

function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}
