// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { viewerDocument, viewerPolicy } from '../../../../renderer/capture/viewer-document'

const gif = Uint8Array.from('GIF89a\u0001\u0000\u0001\u0000', (each) => each.charCodeAt(0))
const body = (html: string, images?: Parameters<typeof viewerDocument>[1]) =>
  /<body>(.*)<\/body>/s.exec(viewerDocument(html, images))?.[1]
const images = {
  base: 'https://port.example/a/',
  resources: new Map([
    ['https://port.example/a/x.gif', { mediaType: 'image/gif', bytes: gif }],
    ['cid:y', { mediaType: '', bytes: gif }],
    [
      'https://port.example/s.png',
      { mediaType: 'image/png', bytes: new TextEncoder().encode('<svg onload=x>') },
    ],
  ]),
}
const carried = 'data:image/gif;base64,R0lGODlhAQABAA=='

// That nothing runs or loads is shown in a real browser, in test/trust. Here is what is kept.
describe('a document for the viewer', () => {
  it('has its policy before anything else that is not the character set', () => {
    expect(viewerDocument('<p>x</p>')).toMatch(
      `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${viewerPolicy}">`,
    )
  })

  it('keeps text and its structure, and no attribute that could act', () => {
    const html = `<h1 id=a class=b style="color:red" onclick=x data-y=1>題</h1><ol start=3><li value=4>a</ol>
      <table><tr><th scope=col colspan=2>b</table><p lang=ja dir=ltr>c</p>`
    expect(body(html)?.replace(/\s*\n\s*/g, '')).toBe(
      '<h1>題</h1><ol start="3"><li value="4">a</li></ol><table><tbody><tr><th scope="col" colspan="2">b</th></tr></tbody></table><p lang="ja" dir="ltr">c</p>',
    )
  })

  it('makes links and forms into their text', () => {
    expect(
      body('<a href="https://x.example" ping=y>a</a><form action=x>b<button>c</button></form>'),
    ).toBe('<a>a</a>bc')
  })

  it('shows images the page carries or its archive holds, and no others', () => {
    expect(body(`<img src="${carried}" alt=a>`)).toBe(`<img src="${carried}" alt="a">`)
    expect(body('<img src="x.gif">', images)).toBe(`<img src="${carried}">`)
    expect(body('<img src="cid:y">', images)).toBe(`<img src="${carried}">`)
    expect(body('<img src="https://port.example/z.gif" srcset="x.gif 1x, b.gif 2x">', images)).toBe(
      `<img src="${carried}">`,
    )
    for (const source of [
      'https://port.example/s.png',
      'https://tracker.example/x.gif',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html,x',
      'javascript:x',
      'blob:https://port.example/1',
    ]) {
      expect(body(`<img src="${source}" alt="a">`, images)).toBe('<img alt="a">')
    }
  })

  it('does not show what the page hides', () => {
    expect(
      body('<p hidden>a</p><p style="display:none">b</p><p>c</p><body style="display:none">'),
    ).toBe('<p>c</p>')
  })
})
