// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestText } from '../../../../renderer/capture/largest-text'
import { mailPage } from '../../../../renderer/capture/mail'
import { readClip, type ReadClip } from '../../../../renderer/capture/read-clip'
import { viewerDocument } from '../../../../renderer/capture/viewer-document'
import { fileClip } from '../../../support/clip'
import { mailInJis, mailOf } from '../../../support/mail'
import { picture } from '../../../support/picture'

const read = (bytes: Uint8Array, name = '水門.eml'): Promise<ReadClip> =>
  readClip(fileClip(name, bytes))

it('a mail says who wrote to whom and when above its text', async () => {
  const { reading, facts, kind, mediaType } = await read(mailOf())
  expect({ kind, mediaType }).toEqual({ kind: 'mail', mediaType: 'message/rfc822' })
  expect(reading.text.split('\n')).toEqual([
    '水門の件 About the lock',
    'From: 港湾課 <port@city.example>',
    'To: Reporter <reporter@paper.example>',
    'Date: Mon, 2 Mar 2026 09:00:00 +0900',
    '水門は四月に開きます。',
    'The lock opens in April.',
  ])
  expect(facts).toMatchObject({ title: '水門の件 About the lock', publishedAt: '2026-03-02' })
})

it('its sender is no fact that is exported, and all its fields are details', async () => {
  const { facts, details } = await read(mailOf())
  expect(JSON.stringify(facts)).not.toContain('port')
  expect(details.map(({ name }) => name).slice(0, 4)).toEqual(['Received', 'From', 'To', 'Subject'])
  expect(details[0]?.value).toContain('192.0.2.7')
  expect(details[3]).toEqual({ name: 'Subject', value: '水門の件 About the lock' })
})

it('its subject and the names of its files are tidied words that turn nothing around them', async () => {
  const content = new Uint8Array([1])
  const attachments = [
    { name: ' 請求\u202egpj.exe\n', content, type: `application/${'x'.repeat(300)}` },
    { name: '\u202e', content },
  ]
  const { facts, enclosed, reading } = await read(
    mailOf({ subject: '水門\u202e\nの件', attachments }),
  )
  expect(facts.title).toBe('水門 の件')
  expect(reading.text).toMatch(/^水門 の件\n/)
  expect(enclosed.map(({ name }) => name)).toEqual(['請求gpj.exe', '2'])
  expect(enclosed[0]?.mediaType).toHaveLength(200)
})

it('is of the day that it is dated, in whatever zone that was', async () => {
  const dayOf = async (date: string) => (await read(mailOf({ date }))).facts.publishedAt
  expect(await dayOf('Mon, 2 Mar 2026 20:00:00 PST')).toBe('2026-03-02')
  expect(await dayOf('2 Mar 2026 08:30:00 JST')).toBe('2026-03-02')
  expect(await dayOf('soon')).toBeNull()
})

it.each([
  ['HTML', { html: `<p>四月</p>${' '.repeat(largestText)}` }],
  ['text', { html: '<p>四月</p>', text: 'x'.repeat(largestText + 1) }],
])('one of too much %s is kept and says so', async (_, parts) => {
  expect((await read(mailOf(parts))).unread?.code).toBe('too-large')
})

it('is read from its HTML where that has words, with nothing of it run or loaded', async () => {
  const html =
    '<h2>予定</h2><ul><li>四月</li></ul><img src="https://spy.example/x"><script>x</script>'
  const { reading } = await read(mailOf({ html }))
  expect(reading.blocks.map(({ kind }) => kind).slice(-3)).toContain('listed')
  expect(reading.text).toMatch(/^水門の件 About the lock\nFrom: .*[^]*予定\n四月/)
  expect(reading.text).not.toContain('水門は四月に開きます')
  expect((await read(mailOf({ html: '<p> </p>' }))).reading.text).toContain('水門は四月に')
})

it('is told from a text and from a page that was saved as one by what it begins with', async () => {
  expect((await read(mailOf(), 'message')).kind).toBe('mail')
  expect((await read(new TextEncoder().encode('From: here\nto there'), 'a')).kind).toBeNull()
})

it('is read in the character set of its part', async () => {
  const { reading } = await read(mailInJis('水門は四月に開きます。'))
  expect(reading.text).toContain('港湾課 <port@city.example>')
  expect(reading.text).toContain('水門は四月に開きます。')
})

it('encloses its attachments byte for byte, but not the images that it shows', async () => {
  const png = new Uint8Array(picture())
  const attachments = [
    { name: '図面.bin', content: new Uint8Array([0, 255, 10, 13]) },
    { name: 'logo.png', content: png, type: 'image/png', id: 'logo@city' },
    { name: '写真.png', content: png, type: 'image/png' },
  ]
  const bytes = mailOf({ html: '<p>See <img src="cid:logo@city"></p>', attachments })
  const { enclosed } = await read(bytes)
  expect(enclosed.map(({ name }) => name)).toEqual(['図面.bin', '写真.png'])
  expect([...(enclosed[0]?.bytes ?? [])]).toEqual([0, 255, 10, 13])
  const page = await mailPage(bytes)
  expect(viewerDocument(page.html, page.images)).toContain('src="data:image/png;base64,')
})

it.each([
  ['does not name', '<p>See the picture.</p>'],
  ['hides', '<p>See</p><div style="display:none"><img src="cid:photo@city"></div>'],
  ['has in a drawing', '<p>See</p><video><img src="cid:photo@city"></video>'],
  ['shows without a word', '<img src="cid:photo@city">'],
])('an image that its HTML %s is a file that it encloses', async (_, html) => {
  const attachments = [
    { name: '写真.png', content: new Uint8Array(picture()), type: 'image/png', id: 'photo@city' },
  ]
  const bytes = mailOf({ html, attachments })
  expect((await read(bytes)).enclosed.map(({ name }) => name)).toEqual(['写真.png'])
  const page = await mailPage(bytes)
  expect(viewerDocument(page.html, page.images)).not.toContain('src="data:')
})

it('an image that no page can show is a file that it encloses, even where its HTML names it', async () => {
  const attachments = [
    { name: 'a.tif', content: new Uint8Array([73, 73, 42, 0]), type: 'image/tiff', id: 'a@city' },
  ]
  const { enclosed } = await read(
    mailOf({ html: '<p>See <img src="cid:a@city"></p>', attachments }),
  )
  expect(enclosed.map(({ name }) => name)).toEqual(['a.tif'])
})

it('without HTML it shows its head and its text as they are meant, and nothing of it acts', async () => {
  const text = '水門は四月に開きます。\n\n  <b onclick=x>一</b> & 二\n'
  const page = await mailPage(mailInJis(text, 'base64'))
  const shown = new DOMParser().parseFromString(viewerDocument(page.html, page.images), 'text/html')
  expect(shown.querySelector('pre')?.textContent).toContain(text.trimEnd())
  expect(shown.body.textContent).toContain('From: 港湾課 <port@city.example>')
  expect(shown.querySelector('h1')?.textContent).toBe('水門の件')
  expect(shown.querySelector('b')).toBeNull()
})

it('takes out as many attachments as one can look through, and names the rest', async () => {
  const attachments = Array.from({ length: 203 }, (_, index) => ({
    name: `${index}.bin`,
    content: new Uint8Array([index % 256]),
  }))
  const { enclosed, reading } = await read(mailOf({ attachments }))
  expect(enclosed).toHaveLength(200)
  expect(reading.leftOut.map(({ text }) => text)).toEqual(['200.bin', '201.bin', '202.bin'])
})

it('a mail of parts in parts without end is kept and says why', async () => {
  const boundaries = Array.from({ length: 60 }, (_, depth) => `x${depth}`)
  const body = boundaries
    .map(
      (boundary) =>
        `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n`,
    )
    .join('')
  const { unread, reading } = await read(new TextEncoder().encode(`From: a@b.example\r\n${body}`))
  expect({ unread, text: reading.text }).toEqual({
    unread: { code: 'unreadable-file', details: {} },
    text: '',
  })
})

it('whatever is broken in it, it is read as something whose blocks are all in its text', async () => {
  const attachments = [{ name: 'a', content: new Uint8Array(9) }]
  const whole = mailOf({ html: '<p>四月</p>', attachments })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.integer({ min: 1, max: 255 }), async (at, byte) => {
      const broken = whole.slice(0, Math.max(at, 20))
      broken[at >> 1] = byte
      const { text, blocks } = (await read(broken)).reading
      expect(blocks.filter(({ end }) => end > text.length)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
