import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../shared/errors'
import { readArchive } from '../../../../renderer/capture/mhtml'
import { encoded } from '../../../support/clip'

const utf8 = new TextEncoder()
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const crlf = (...lines: string[]) => lines.join('\r\n')
const refused = expect.objectContaining({ code: 'unreadable-archive' })

function archive(...parts: string[]): string {
  return crlf(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://port.example/a/b.html',
    'Date: Tue, 6 May 2025 21:45:00 +0900',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--cut--"',
    '',
    '',
    ...parts.flatMap((part) => ['----cut--', part]),
    '----cut----',
    '',
  )
}
const root = crlf(
  'Content-Type: text/html',
  'Content-Location: https://port.example/a/b.html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>=E6=B8=AF=E3=81=AE=',
  '=E6=A9=8B a=3Db</p>',
)
const read = (source: string) => readArchive(utf8.encode(source))

describe('an archive of a page', () => {
  it('gives the page, where it was and when it was saved', () => {
    const { page, url, savedAt } = read(archive(root))
    expect(text(page)).toBe('<p>港の橋 a=b</p>')
    expect(url).toBe('https://port.example/a/b.html')
    expect(savedAt).toBe('2025-05-06T21:45:00+09:00')
  })

  it('gives what the page refers to, by address and by content id', () => {
    const image = crlf(
      'Content-Type: image/png',
      'Content-ID: <pic@mhtml.blink>',
      'Content-Transfer-Encoding: base64',
      'Content-Location: ../pic.png',
      '',
      'aGVs',
      'bG8=',
    )
    const { resources } = read(archive(root, image))
    expect(text(resources.get('https://port.example/pic.png')!.bytes)).toBe('hello')
    expect(resources.get('cid:pic@mhtml.blink')?.mediaType).toBe('image/png')
  })

  it('finds the page in parts within parts, and the one that is named as the start', () => {
    const inner = crlf(
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      'Content-Type: text/plain',
      '',
      'plain',
      '--in',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>inner</p>',
      '--in--',
    )
    expect(text(read(archive(inner)).page)).toBe('<p>inner</p>')
    const second = crlf('Content-Type: text/html', 'Content-ID: <two>', '', '<p>second</p>')
    const named = archive(root, second).replace('type="text/html"', 'start="<two>"')
    expect(text(read(named).page)).toBe('<p>second</p>')
  })

  it('keeps bytes that are sent as they are', () => {
    const [before, after] = archive(
      crlf(
        'Content-Type: text/html; charset=shift_jis',
        'Content-Transfer-Encoding: 8bit',
        '',
        '@',
      ),
    ).split('@')
    const page = encoded('<p>倉庫</p>\n', 'SJIS')
    const source = [utf8.encode(before), page, utf8.encode(after)].flatMap((part) => [...part])
    const result = readArchive(Uint8Array.from(source))
    expect(result.contentType).toBe('text/html; charset=shift_jis')
    expect(result.page).toEqual(page)
  })

  it('reads one whose lines end in a line feed alone', () => {
    expect(text(read(archive(root).replaceAll('\r\n', '\n')).page)).toBe('<p>港の橋 a=b</p>')
  })

  it('does without an image that is damaged', () => {
    const image = crlf(
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://port.example/x.png',
      '',
      '!!!',
    )
    expect(read(archive(root, image)).resources.size).toBe(0)
  })
})

describe('an archive that cannot be read', () => {
  it('is one that is cut off anywhere', () => {
    const whole = utf8.encode(archive(root).trimEnd())
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => readArchive(whole.subarray(0, length))).toThrow(refused)
      }),
    )
  })

  it.each([
    ['without a page', archive(crlf('Content-Type: image/png', '', 'x'))],
    ['without parts', archive()],
    ['without a boundary', archive(root).replace('boundary=', 'border=')],
    ['with an empty page', archive(crlf('Content-Type: text/html', '', ''))],
    [
      'with a page that is no base64',
      archive(crlf('Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', '<p>')),
    ],
    ['that is no archive', 'Just a line.'],
  ])('is one %s', (_, source) => {
    expect(() => read(source)).toThrow(refused)
  })

  it('is one whose parts nest without end', () => {
    const nested = Array.from({ length: 20 }, (_, at) =>
      crlf(`--b${at}`, `Content-Type: multipart/mixed; boundary=b${at + 1}`, '', ''),
    )
    const source = crlf('Content-Type: multipart/related; boundary=b0', '', nested.join(''))
    expect(() => read(source)).toThrow(refused)
  })

  it('never breaks the reader, whatever bytes it holds', () => {
    const change = fc.tuple(fc.nat(archive(root).length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const bytes = utf8.encode(archive(root))
        for (const [at, byte] of changes) bytes[at] = byte
        const outcome = outcomeOf(() => readArchive(bytes).page.length > 0)
        expect([true, 'unreadable-archive']).toContain(outcome)
      }),
    )
  })
})

function outcomeOf(act: () => boolean): unknown {
  try {
    return act()
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : thrown
  }
}
