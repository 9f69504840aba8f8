import type { Attachment, Email } from 'postal-mime'
import type { Enclosed } from './enclosed'
import { shownResources, type Images } from './inline-image'
import type { Resource } from './mhtml'
import { words } from './words'

/** A part of a mail that is no text of its own: a file, or an image that the HTML shows. */
export type Part = Readonly<{
  attachment: Attachment
  resource: Resource & Pick<Enclosed, 'bytes'>
}>

/** All that a mail carries beside its texts, in its order. */
export function carriedBy({ attachments }: Email): readonly Part[] {
  return attachments.map((attachment) => {
    const { mimeType, content } = attachment
    const bytes =
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    return { attachment, resource: { mediaType: mimeType, bytes } }
  })
}

/** What an address `cid:` (RFC 2392) in the HTML stands for. */
export function imagesOf(parts: readonly Part[]): Images {
  const resources = new Map<string, Resource>()
  for (const { attachment, resource } of parts) {
    const id = attachment.contentId?.replace(/^<|>$/g, '')
    if (id) resources.set(`cid:${id}`, resource)
  }
  return { base: null, resources }
}

/** All but the images that the page shows: one that is not shown would be seen nowhere. */
export function filesIn(parts: readonly Part[], page: Document | null): readonly Part[] {
  const shown = page ? shownResources(page, imagesOf(parts)) : new Set<Resource>()
  return parts.filter(({ attachment: { related, mimeType }, resource }) => {
    return !(related && mimeType.startsWith('image/') && shown.has(resource))
  })
}

/** The name of a file, tidied; its number where it has none. */
export function nameOf({ attachment: { filename, mimeType } }: Part, index: number): string {
  const ending = mimeType === 'message/rfc822' ? '.eml' : ''
  return words(filename, 255) ?? `${index + 1}${ending}`
}
