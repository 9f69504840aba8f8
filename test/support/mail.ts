import Encoding from 'encoding-japanese'

type Attached = Readonly<{ name: string; content: Uint8Array; type?: string; id?: string }>

const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

/** A mail as a mail program stores it, in its own words. */
export function mailOf({
  subject = '水門の件 About the lock',
  from = `${word('港湾課')} <port@city.example>`,
  text = '水門は四月に開きます。\r\n\r\nThe lock opens in April.\r\n' as string | null,
  html = null as string | null,
  attachments = [] as readonly Attached[],
  date = 'Mon, 2 Mar 2026 09:00:00 +0900',
} = {}): Uint8Array<ArrayBuffer> {
  const plain = text === null ? [] : [part('text/plain; charset=utf-8', Buffer.from(text))]
  const rich = html === null ? [] : [part('text/html; charset=utf-8', Buffer.from(html))]
  const either = [...plain, ...rich].map((one) => `--a\r\n${one}\r\n`).join('')
  const parts = [
    `Content-Type: multipart/alternative; boundary="a"\r\n\r\n${either}--a--`,
    ...attachments.map(({ name, content, type = 'application/octet-stream', id }) =>
      part(type, content, [
        `Content-Disposition: ${id ? 'inline' : 'attachment'}; filename="${word(name)}"`,
        ...(id ? [`Content-ID: <${id}>`] : []),
      ]),
    ),
  ]
  const head = [
    'Received: from desk.city.example (192.0.2.7) by mx.example; Mon, 2 Mar 2026 09:00:03 +0900',
    `From: ${from}`,
    'To: Reporter <reporter@paper.example>',
    `Subject: ${word(subject)}`,
    `Date: ${date}`,
    'Message-ID: <1@city.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="b"',
  ]
  const body = parts.map((one) => `--b\r\n${one}\r\n`).join('')
  return new Uint8Array(Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}--b--\r\n`))
}

function part(type: string, content: Uint8Array, head: readonly string[] = []): string {
  const lines = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...head]
  return `${lines.join('\r\n')}\r\n\r\n${base64(content)}`
}

/** A mail of one part in ISO-2022-JP, as Japanese mail programs still write it, its subject of two words. */
export function mailInJis(
  text: string,
  encoding: '7bit' | 'base64' = '7bit',
): Uint8Array<ArrayBuffer> {
  const inJis = (words: string) =>
    Buffer.from(Encoding.convert(Encoding.stringToCode(words), { to: 'JIS', from: 'UNICODE' }))
  const inHeader = (words: string) => `=?iso-2022-jp?B?${inJis(words).toString('base64')}?=`
  const head = [
    `From: ${inHeader('港湾課')} <port@city.example>`,
    `Subject: ${inHeader('水門')}`,
    ` ${inHeader('の件')}`,
    'Content-Type: text/plain; charset=iso-2022-jp',
    `Content-Transfer-Encoding: ${encoding}`,
  ]
  const body = encoding === 'base64' ? Buffer.from(base64(inJis(text))) : inJis(text)
  return new Uint8Array([...Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...body])
}
