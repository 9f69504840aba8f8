// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { largestText } from '../../../../renderer/capture/largest-text'
import { readClip } from '../../../../renderer/capture/read-clip'
import { fileClip, pageClip, pasteClip } from '../../../support/clip'

const failing = (code: string, details = {}) => expect.objectContaining({ code, details })
const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const archive =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Kept.</p>\r\n--b--\r\n'

afterEach(() => vi.unstubAllGlobals())

describe('what kind of text a clip is', () => {
  it.each([
    ['text/html', 'page.html', '<p>One.</p>'],
    ['text/html', 'page.txt', '<!-- saved --><!DOCTYPE html><p>One.</p>'],
    ['text/html', null, '<div>One.</div>'],
    ['text/html', 'page.htm', 'One.'],
    ['multipart/related', 'page.mhtml', archive],
    ['multipart/related', 'page.html', archive],
    ['text/markdown', 'notes.md', '# One'],
    ['text/markdown', 'readme.md', '<p align="center">One</p>'],
    ['text/plain', 'notes.txt', 'One <b>two</b>'],
    ['text/plain', 'notes.txt', '<b>One</b>'],
    ['text/plain', null, 'One.'],
  ])('is %s for %s with %s', async (mediaType, name, content) => {
    expect((await readClip(fileClip(name ?? '', content))).mediaType).toBe(mediaType)
  })

  it('is what its media type says where neither its bytes nor its name tell', async () => {
    expect((await readClip(fileClip('download', 'One.', 'text/html'))).mediaType).toBe('text/html')
  })
})

describe('the date of a plain text', () => {
  it.each([
    ['港の橋\n2024.06.28\n市は認めた。', '2024-06-28'],
    ['The harbour bridge\n\nPublished 5 June 2026\nThe town admitted it.', '2026-06-05'],
    ['港の橋\n公開日：2026年6月5日（金）14:30\n更新日：2026年6月7日', '2026-06-05T14:30'],
    ['港の橋\n令和8年6月5日\n本文', '2026-06-05'],
    ['港の橋\n2026年6月5日、市は点検の記録がないと認めた。', null],
    ['The bridge\nOn 5 June 2026 the town admitted it.', null],
    ['港の橋\n更新：2026年6月7日', null],
    ['1\n2\n3\n4\n5\n6\n2026-06-05', null],
  ])('in %j is %j', async (text, date) => {
    expect((await readClip(fileClip('a.txt', text))).facts.publishedAt).toBe(date)
  })
})

describe('a page that a browser saved', () => {
  const page =
    '<!DOCTYPE html><!-- saved from url=(0023)https://kawase.example/ --><link rel="canonical" href="/local/1"><p>港の橋は閉じられた。</p>'

  it('has the address it was saved from, which its own addresses go by', async () => {
    const { url, facts } = await readClip(fileClip('page.html', page))
    expect(url).toBe('https://kawase.example/')
    expect(facts.canonicalUrl).toBe('https://kawase.example/local/1')
  })

  it('has the address that the reporter gives before that', async () => {
    const given = 'https://kawase.example/local/2'
    expect((await readClip({ ...fileClip('page.html', page), url: given })).url).toBe(given)
  })

  it('is not believed where the page came by its address', async () => {
    expect((await readClip(pageClip(page, 'https://example.org/a'))).url).toBe(
      'https://example.org/a',
    )
    expect((await readClip(pasteClip(page, '港の橋'))).url).toBeNull()
  })
})

describe('a paste', () => {
  it('is read from its HTML, with nothing left out of it', async () => {
    const { reading, readAs } = await readClip(
      pasteClip('<nav>menu</nav><p>港の<b>橋</b></p>', 'menu 港の橋'),
    )
    expect(reading).toMatchObject({ text: 'menu\n港の橋', leftOut: [] })
    expect(readAs).toEqual({ charset: 'utf-8', by: 'unicode' })
  })

  it('is read from its plain text where the HTML shows none, or there is none', async () => {
    expect((await readClip(pasteClip('<img src=x>', '港の橋'))).reading.text).toBe('港の橋')
    const plain = await readClip(pasteClip(null, '<p>as typed</p>'))
    expect(plain.reading.text).toBe('<p>as typed</p>')
    expect(plain.mediaType).toBe('text/plain')
  })
})

describe('a date of publication', () => {
  const table = (cell: string) =>
    `<h1>港の橋</h1><table><tr><td>${cell}</td><td>37</td></tr></table>`
  const ofPage = async (cell: string) =>
    (await readClip(pasteClip(table(cell), ''))).facts.publishedAt
  const ofText = async (line: string) =>
    (await readClip(pasteClip(null, `港の橋\n\n${line}\n\n五月に閉鎖された。`))).facts.publishedAt

  it('is never a year or a month alone, which may be a heading or a cell', async () => {
    expect([await ofPage('2024'), await ofPage('2024年3月')]).toEqual([null, null])
    expect([await ofText('2024'), await ofText('March 2024')]).toEqual([null, null])
  })

  it('is a day in a line of its own', async () => {
    expect(await ofText('2024年3月2日')).toBe('2024-03-02')
    expect(await ofPage('2024年3月2日')).toBe('2024-03-02')
  })
})

describe('what cannot be read', () => {
  it.each(['', ' \r\n\t', '<html><body></body></html>', '<p hidden>x</p>'])(
    'is empty: %j',
    async (text) => {
      await expect(readClip(fileClip('a.html', text))).rejects.toEqual(failing('empty-input'))
    },
  )

  it.each([
    ['a zip', '504b0304140000000800', 'application/zip'],
    ['a PNG', '89504e470d0a1a0a0000000d', 'image/png'],
    ['a JPEG', 'ffd8ffe000104a464946', 'image/jpeg'],
    ['a film', '000000186674797069736f6d', 'video/mp4'],
    ['text with a NUL', '616200636465', 'application/octet-stream'],
  ])('is a file that is kept: %s', async (_, bytes, mediaType) => {
    const read = await readClip(fileClip('Akte 7.html', hex(bytes)))
    const { text, blocks, leftOut } = read.reading
    expect({ text, blocks, leftOut }).toEqual({ text: '', blocks: [], leftOut: [] })
    expect(read).toMatchObject({ mediaType, readAs: null, unread: null })
    expect(read.facts).toMatchObject({ title: null, author: null })
  })

  it('is a cut-off archive', async () => {
    const clip = fileClip('a.mhtml', archive.slice(0, -8))
    await expect(readClip(clip)).rejects.toEqual(failing('unreadable-archive'))
  })

  it('is too large: said at once, with its size and the limit in MB', async () => {
    const before = performance.now()
    const clip = pageClip(new Uint8Array(50 * 1024 * 1024).fill(0x61))
    await expect(readClip(clip)).rejects.toEqual(failing('too-large', { size: 50, limit: 20 }))
    expect(performance.now() - before).toBeLessThan(1000)
    expect(largestText).toBe(20 * 1024 * 1024)
  })
})

describe('reading a page', () => {
  it('runs nothing and loads nothing', async () => {
    const called = vi.fn<() => void>()
    vi.stubGlobal('hostile', called)
    vi.stubGlobal('fetch', called)
    vi.stubGlobal('XMLHttpRequest', called)
    await readClip(
      pageClip(`<script>hostile()</script><img src="x:" onerror="hostile()"><body onload="hostile()">
        <svg onload="hostile()"></svg><iframe srcdoc="<script>parent.hostile()</script>"></iframe>
        <details open ontoggle="hostile()">a</details><link rel=stylesheet href="https://x.example/">
        <input autofocus onfocus="hostile()"><p>港の工事は、来月から、始まる。</p>`),
    )
    expect(called).not.toHaveBeenCalled()
  })

  it('is not led astray by names that overlay what a page is made of', async () => {
    const names = [
      'body',
      'documentElement',
      'querySelectorAll',
      'createTreeWalker',
      'title',
      'cloneNode',
    ]
    const images = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'localName',
      'getAttribute',
      'remove',
      'nodeType',
    ]
    const form = `<form id="querySelector">${fields.map((name) => `<input name="${name}">`).join('')}<p>In it.</p></form>`
    const { reading } = await readClip(pageClip(`${images}${form}<p>After it.</p>`))
    expect(reading.text).toBe('In it.\nAfter it.')
  })

  it('does not break on a page nested a hundred thousand deep', async () => {
    const { reading } = await readClip(
      pageClip(`${'<div><b>'.repeat(100_000)}港の橋${'</b></div>'.repeat(10)}`),
    )
    expect(reading.text).toBe('港の橋')
  })

  it('gives the window a turn between its stages', async () => {
    const pause = vi.fn<() => Promise<void>>().mockResolvedValue()
    await readClip(pageClip('<p>港の橋</p>'), { pause })
    expect(pause.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  it('says which rule cut the text out', async () => {
    expect((await readClip(pageClip('<p>港の橋</p>'))).extractor).toMatch(
      /^uradori-reading \d+ \(readability/,
    )
  })
})
