import { archiveDate } from './archive-date'
import type { Held } from './answers'
import { answerIn } from './http-answer'
import { fieldOf, type Fields } from './head-fields'
import { holdsAnswer, type WarcRecord } from './warc-scan'

/** What a record holds of a web address; null for records about something else. */
export function heldIn(record: WarcRecord, file: Uint8Array): Held | null {
  const { fields, member, skip, length, isWhole } = record
  const kind = fieldOf(fields, 'warc-type')
  const url = bare(fieldOf(fields, 'warc-target-uri'))
  const date = archiveDate(fieldOf(fields, 'warc-date'))
  if (kind !== 'response' && kind !== 'resource' && kind !== 'revisit') return null
  if (url === null || date === null || !/^https?:/i.test(url) || url.length > 8000) return null
  const answer = holdsAnswer(fields) ? answerIn(record.opening) : null
  if (kind === 'response' && !answer) return null
  const place = { file, member, skip, length, isWhole }
  return {
    kind,
    ...place,
    url,
    date,
    ...told(fields, answer?.fields ?? null),
    status: answer?.status ?? null,
  }
}

function told(fields: Fields, answered: Fields | null) {
  const type = fieldOf(answered ?? fields, 'content-type') ?? ''
  return {
    id: fieldOf(fields, 'warc-record-id'),
    mediaType: type.slice(0, 200),
    location: answered && fieldOf(answered, 'location'),
    same: {
      id: fieldOf(fields, 'warc-refers-to'),
      url: bare(fieldOf(fields, 'warc-refers-to-target-uri')),
      date: archiveDate(fieldOf(fields, 'warc-refers-to-date')),
    },
    blockDigest: fieldOf(fields, 'warc-block-digest'),
    payloadDigest: fieldOf(fields, 'warc-payload-digest'),
  }
}

/** WARC 1.0 put addresses between angle brackets in some editions. */
function bare(url: string | null): string | null {
  return url === null ? null : (/^<(.*)>$/.exec(url)?.[1] ?? url)
}

/** Whether an answer is a page and no error. */
export function isPageAnswer({ kind, status, mediaType }: Held): boolean {
  const isHtml = /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(mediaType)
  return isHtml && (status === 200 || (status === null && kind === 'resource'))
}
