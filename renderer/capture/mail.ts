import PostalMime, { decodeWords, type Email } from 'postal-mime'
import type { Detail } from '#shared/domain/capture'
import { AppError } from '#shared/errors'
import { longestMediaType } from './clip'
import { noFacts } from './declared-facts'
import { detailsOf } from './details'
import type { Enclosed } from './enclosed'
import { noImages, type Images } from './inline-image'
import { largestText } from './largest-text'
import { prepareMailDecoders } from './mail-decoders'
import { headerOf, headOf } from './mail-head'
import { carriedBy, filesIn, imagesOf, nameOf } from './mail-parts'
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
  const page = pageIn(mail.html ?? '')
  const files = filesIn(carriedBy(mail), page)
  const { reading, facts } = page
    ? await readPage(under(head, page), { url: null, fragment: true, pause })
    : readLines([...head, mail.text ?? ''].join('\n\n'), 'text')
  return {
    reading: {
      ...reading,
      leftOut: files
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
    enclosed: files.slice(0, mostEnclosed).map((one, index) => ({
      name: nameOf(one, index),
      mediaType: one.resource.mediaType.slice(0, longestMediaType),
      bytes: one.resource.bytes,
    })),
  }
}

/**
 * What a mail shows: its HTML with the images it carries, or where that has no words its head and its text.
 * @throws {AppError} `unreadable-file`.
 */
export async function mailPage(
  bytes: Uint8Array,
): Promise<Readonly<{ html: string; images: Images }>> {
  const mail = await parsed(bytes)
  const { html = '', text = '' } = mail
  if (pageIn(html)) return { html, images: imagesOf(carriedBy(mail)) }
  const page = parsePage('')
  page.body.append(...lines(page, headOf(mail)), element(page, 'pre', text))
  return { html: page.documentElement.outerHTML, images: noImages }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  prepareMailDecoders()
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

/** The page of a mail's HTML; null where that has no words. */
function pageIn(html: string): Document | null {
  const page = html === '' ? null : parsePage(html)
  return (page?.body.textContent ?? '').trim() === '' ? null : page
}

/** Lines as blocks of a page, the first a heading. */
function lines(page: Document, texts: readonly string[]): Element[] {
  return texts.map((text, index) => element(page, index === 0 ? 'h1' : 'p', text))
}

function element(page: Document, name: string, text: string): Element {
  const made = page.createElement(name)
  made.textContent = text
  return made
}

/** A page with lines above it. */
function under(texts: readonly string[], page: Document): string {
  page.body.prepend(...lines(page, texts))
  return page.documentElement.outerHTML
}
