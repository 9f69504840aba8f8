// @vitest-environment jsdom
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openWebArchive } from '../../../../../renderer/capture/archive/open-web-archive'
import { pageClip } from '../../../../../renderer/capture/archive/page-clip'
import { shownFiles } from '../../../../../renderer/capture/archive/shown-files'
import { readArchive } from '../../../../../renderer/capture/mhtml'
import { AppError } from '../../../../../shared/errors'
import { lockPage, lockWacz, notePage } from '../../../../support/lock-archive'
import { archivedAt, recordOf, sha1Of, warcOf, type Recorded } from '../../../../support/make-warc'
import { picture } from '../../../../support/picture'

const opened = (bytes: Uint8Array) =>
  openWebArchive(bytes, { turn: async () => undefined, check: false })

async function takenFrom(bytes: Uint8Array, index = 0) {
  const archive = await opened(bytes)
  const page = archive.pages[index]
  if (!page) throw new Error('no such page')
  return pageClip(archive, page)
}

const taken = (...records: Recorded[]) => takenFrom(warcOf(records.map(recordOf)))
const detail = (read: { details: readonly { name: string; value: string }[] }, name: string) =>
  read.details.find((one) => one.name === name)?.value

describe('a page of an archive', () => {
  it('is taken with its text, how it was answered, what led to it, and the archive’s own date', async () => {
    const { clip, answer, read } = await takenFrom(lockWacz())
    expect(answer).toMatchObject({
      finalUrl: 'https://paper.example/lock',
      status: 200,
      redirects: [{ status: 301, url: 'https://paper.example/old' }],
    })
    expect(answer.headers).toContainEqual(['Server', 'paper/1'])
    expect(new TextDecoder().decode(clip.parts[0]?.bytes)).toBe(lockPage)
    expect(read.reading.text).toContain('工事の費用は482億円だった。')
    expect(read).toMatchObject({ savedAt: archivedAt, unread: null })
    expect(detail(read, 'archiveCheck')).toBe('intact')
  })

  it('has a snapshot with the images and style sheets that the archive holds, and no others', async () => {
    const { clip } = await takenFrom(lockWacz())
    const snapshot = clip.parts.find(({ role }) => role === 'snapshot')
    const saved = readArchive(snapshot?.bytes ?? new Uint8Array())
    expect(saved.url).toBe('https://paper.example/lock')
    expect(saved.savedAt).toBe('2024-03-05T01:02:03+00:00')
    expect(new TextDecoder().decode(saved.page)).toBe(lockPage)
    expect([...saved.resources.keys()].toSorted()).toEqual([
      'https://paper.example/lock.png',
      'https://paper.example/style.css',
    ])
    const image = saved.resources.get('https://paper.example/lock.png')
    expect(image?.bytes).toEqual(new Uint8Array(picture({ secrets: false })))
    const again = await takenFrom(lockWacz())
    expect(again.clip.parts[1]?.bytes).toEqual(snapshot?.bytes)
  })

  it('that was found unchanged has the body of the first visit and the date of the second', async () => {
    const { clip, answer, read } = await takenFrom(lockWacz(), 1)
    expect(new TextDecoder().decode(clip.parts[0]?.bytes)).toBe(notePage)
    expect(read.savedAt).toBe('2024-03-06T09:00:00Z')
    expect(answer.headers).toContainEqual(['Server', 'paper/2'])
    expect(detail(read, 'archiveSameAs')).toBe(`https://paper.example/note ${archivedAt}`)
  })

  it('that is not held cannot be taken, and says so', async () => {
    await expect(takenFrom(lockWacz(), 2)).rejects.toMatchObject({ code: 'not-found' })
  })

  const html = ['Content-Type', 'text/html'] as const
  const words =
    '<!doctype html><meta charset="utf-8"><title>水門</title><p>水門は四月に開くと、港湾課は市議会で答えた。'

  it.each([
    ['gzip', gzipSync(words)],
    ['x-gzip', gzipSync(words)],
    ['deflate', deflateSync(words)],
    ['deflate', deflateRawSync(words)],
    ['gzip, gzip', gzipSync(gzipSync(words))],
    ['br', new TextEncoder().encode('<!doctype html><title>Lock</title><p>'.padEnd(600, 'word '))],
  ])('is read where it was sent packed (%s)', async (coding, body) => {
    const { read } = await taken({ headers: [html, ['Content-Encoding', coding]], body })
    expect(read.reading.text).toMatch(/水門は四月に|word/)
  })

  it('is kept and says so where it was sent in a coding that cannot be read', async () => {
    const body = brotliCompressSync(words)
    const { clip, read } = await taken({ headers: [html, ['Content-Encoding', 'br']], body })
    expect(read.unread).toEqual({ code: 'unread-coding', details: { coding: 'br' } })
    expect(clip.parts.map(({ role }) => role)).toEqual(['page'])
    expect(clip.parts[0]?.bytes).toEqual(new Uint8Array(body))
  })

  it('is read where it was sent in chunks, whether they are still there or not', async () => {
    const chunks = (words.match(/.{1,9}/gsu) ?? []).map((piece) => {
      const size = new TextEncoder().encode(piece).length
      return `${size.toString(16)};x=y\r\n${piece}\r\n`
    })
    const headers = [html, ['Transfer-Encoding', 'chunked']] as const
    const { read } = await taken({ headers, body: `${chunks.join('')}0\r\n\r\n` })
    expect(read.reading.text).toContain('港湾課は市議会で答えた。')
    expect(detail(read, 'archiveCheck')).toBe('intact')
    expect((await taken({ headers, body: words })).read.reading.text).toContain('港湾課')
    // Some writers state the checksum of what was in the chunks.
    const fields = { 'WARC-Payload-Digest': sha1Of(new TextEncoder().encode(words)) }
    const inside = await taken({ headers, body: `${chunks.join('')}0\r\n\r\n`, fields })
    expect(detail(inside.read, 'archiveCheck')).toBe('intact')
  })

  it.each([
    ['differs', { 'WARC-Payload-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['none', { 'WARC-Payload-Digest': null, 'WARC-Block-Digest': null }],
    ['unknown', { 'WARC-Payload-Digest': 'blake3:00', 'WARC-Block-Digest': null }],
  ])('says that its checksum %s', async (outcome, fields) => {
    const { read } = await taken({ body: words, fields })
    expect(detail(read, 'archiveCheck')).toBe(outcome)
  })

  it('that breaks off is kept as far as it goes, and says so', async () => {
    const whole = recordOf({ body: words, fields: { 'Content-Length': '9999' } })
    const { read } = await takenFrom(warcOf([whole]))
    expect(read.reading.text).toContain('水門は四月に')
    expect(detail(read, 'archiveWhole')).toBe('cut')
    expect(detail(read, 'archiveCheck')).toBe('differs')
  })

  it('that unpacks to more than any page may is not taken', async () => {
    const body = gzipSync(new Uint8Array(90 * 1024 * 1024))
    await expect(
      taken({ headers: [html, ['Content-Encoding', 'gzip']], body }),
    ).rejects.toMatchObject({ code: 'too-large', details: { size: 65, limit: 64 } })
  })

  it('of no words is kept all the same', async () => {
    const { read } = await taken({
      body: '<!doctype html><title>Empty</title><div id="app"></div>',
    })
    expect(read.unread).toEqual({ code: 'empty-input', details: {} })
  })

  it('is not taken without an image that was being read when it was stopped', async () => {
    const html = '<!doctype html><title>Lock</title><img src="/lock.png"><p>The lock held.'
    const page = recordOf({ url: 'https://paper.example/', body: html })
    const image = recordOf({ url: 'https://paper.example/lock.png', body: 'image' })
    const archive = await opened(warcOf([page, image]))
    let turns = 0
    const turn = async () => {
      turns += 1
      if (turns > 1) throw new AppError('cancelled') // The first is had before the image is looked for.
    }
    const of = { url: 'https://paper.example/', date: archivedAt, answers: archive.answers, turn }
    await expect(shownFiles(html, of)).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('that leads round in a circle, or nowhere, is not held', async () => {
    const to = (url: string, target: string) =>
      recordOf({ url, status: 302, headers: [['Location', target]] })
    const archive = await opened(
      warcOf([
        to('https://a.example/', 'https://b.example/'),
        to('https://b.example/', 'https://a.example/'),
      ]),
    )
    expect(archive.pages).toEqual([])
    const { wayTo } = await import('../../../../../renderer/capture/archive/answers')
    expect(wayTo(archive.answers, 'https://a.example/', null)).toBeNull()
  })
})
