// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readFragment, shown } from '../../../support/read-html'

const blocksOf = async (html: string) => shown(await readFragment(html))

describe('the blocks of a page', () => {
  it('are paragraphs and headings with their level', async () => {
    expect(
      await blocksOf('<h1>港の<b>橋</b></h1><p>One.</p><div>Two.<h3>Three</h3>Four.</div>'),
    ).toEqual([
      ['h1', '港の橋'],
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['h3', 'Three'],
      ['paragraph', 'Four.'],
    ])
  })

  it('have white space as a browser sets it', async () => {
    const html =
      '<p>\n  a \t b<b> c</b>\n<i> d</i> </p><p>&nbsp;</p><p>　字下げ</p><p>e<br>\n f</p>'
    expect(await blocksOf(html)).toEqual([
      ['paragraph', 'a b c d'],
      ['paragraph', '　字下げ'],
      ['paragraph', 'e\nf'],
    ])
  })

  it('part at two line breaks, as Japanese pages part their paragraphs', async () => {
    expect(await blocksOf('<div>一行目<br>二行目<br><br>三行目<br> <br><br>四行目</div>')).toEqual([
      ['paragraph', '一行目\n二行目'],
      ['paragraph', '三行目'],
      ['paragraph', '四行目'],
    ])
  })

  it('number lists as a browser does, nested ones apart', async () => {
    const html = `<ol start="3"><li>three<ul><li>inner<ol type=a><li>deep</ol></ul>rest<li>four
      <li value="9">nine<li>ten</ol><ol reversed><li>two<li>one</ol><ul><li><p>a</p><p>b</p></ul>`
    expect(await blocksOf(html)).toEqual([
      ['-3.', 'three'],
      ['--•', 'inner'],
      ['---1.', 'deep'],
      ['paragraph', 'rest'],
      ['-4.', 'four'],
      ['-9.', 'nine'],
      ['-10.', 'ten'],
      ['-2.', 'two'],
      ['-1.', 'one'],
      ['-•', 'a\nb'],
    ])
  })

  it('let an entry with blocks of its own be those blocks', async () => {
    const html = '<ol><li><h3>First</h3><p>Text.</p><table><td>x<td>y</table></ol>'
    expect(await blocksOf(html)).toEqual([
      ['h3', 'First'],
      ['-1.', 'Text.'],
      ['row', 'x\ty'],
    ])
  })

  it('keep terms and what they mean', async () => {
    expect(await blocksOf('<dl><dt>設立<dd>1971年<dt>社員<dd>412名</dl>')).toEqual([
      ['paragraph', '設立'],
      ['-•', '1971年'],
      ['paragraph', '社員'],
      ['-•', '412名'],
    ])
  })

  it('keep the rows of a table, with headers, spans and empty cells', async () => {
    const { text, blocks } = await readFragment(`<table><caption>Freight</caption>
      <tr><th>Port<th colspan="2">Tonnes</tr><tr><td>North<br>gate<td></td><td>41.2</td></tr></table>
      <table><tr><td>other<td>table</table>`)
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block] : []))
    expect(text.split('\n')[0]).toBe('Freight')
    expect(
      rows.map((row) =>
        row.cells.map((cell) => [text.slice(cell.start, cell.end), cell.header, cell.columns]),
      ),
    ).toEqual([
      [
        ['Port', true, 1],
        ['Tonnes', true, 2],
      ],
      [
        ['North\ngate', false, 1],
        ['', false, 1],
        ['41.2', false, 1],
      ],
      [
        ['other', false, 1],
        ['table', false, 1],
      ],
    ])
    expect(rows[0]?.table).toBe(rows[1]?.table)
    expect(rows[1]?.table).not.toBe(rows[2]?.table)
  })

  it('take a table that lays out a page apart', async () => {
    const html = '<table><tr><td>menu<td><h2>Title</h2><p>Text.</table>'
    expect(await blocksOf(html)).toEqual([
      ['paragraph', 'menu'],
      ['h2', 'Title'],
      ['paragraph', 'Text.'],
    ])
  })

  it('keep quotations, embedded posts among them', async () => {
    const html = `<blockquote class="twitter-tweet"><p>復旧しました<br>お詫びします</p>&mdash; 取引所 (@ex)
      <a href="https://twitter.com/ex/status/1">December 23, 2024</a></blockquote>`
    expect(await blocksOf(html)).toEqual([
      ['quote', '復旧しました\nお詫びします'],
      ['quote', '— 取引所 (@ex) December 23, 2024'],
    ])
  })

  it('keep what is set as it was written', async () => {
    expect(
      await blocksOf('<pre>\na  b\n\n  c<br>d</pre><p style="white-space: pre-wrap">e\nf</p>'),
    ).toEqual([
      ['preformatted', 'a  b\n\n  c\nd'],
      ['paragraph', 'e\nf'],
    ])
  })

  it('keep images with their alternative text and their address, and never inside a sentence', async () => {
    const { text, blocks } =
      await readFragment(`<p>Before <img src="../pic.png" alt="The crane"> after.</p>
      <figure><img src="data:image/gif;base64,R0" data-src="/lazy.jpg" alt=""><figcaption>Caption</figcaption></figure>
      <p>Done <img class="emoji" alt="⚡" src="e.png"> <img width=1 height=1 src="/count.gif"></p>`)
    expect(shown({ text, blocks })).toEqual([
      ['paragraph', 'Before after.'],
      ['image', 'The crane'],
      ['image', ''],
      ['paragraph', 'Caption'],
      ['paragraph', 'Done ⚡'],
    ])
    const addresses = blocks.flatMap((block) => (block.kind === 'image' ? [block.address] : []))
    expect(addresses).toEqual(['https://port.example/pic.png', 'https://port.example/lazy.jpg'])
  })

  it('have no address for an image that is not on the web', async () => {
    const { blocks } = await readFragment(
      '<img src="javascript:alert(1)" alt="x"><img src="file:///a" alt="y">',
    )
    expect(blocks.map((block) => (block.kind === 'image' ? block.address : ''))).toEqual([
      null,
      null,
    ])
  })

  it('have readings of ruby in brackets after the word, where nothing may be left out', async () => {
    const html =
      '<p><ruby>裏<rt>うら</rt>取<rt>ど</rt></ruby>り、<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>'
    expect(await blocksOf(html)).toEqual([['paragraph', '裏（うら）取（ど）り、港(みなと)']])
  })
})

describe('what a page hides', () => {
  it.each([
    ['<script>hidden()</script>'],
    ['<style>hidden{}</style>'],
    ['<noscript>hidden</noscript>'],
    ['<template>hidden</template>'],
    ['<p hidden>hidden</p>'],
    ['<p aria-hidden="true">hidden</p>'],
    ['<p style="color:red; DISPLAY : none">hidden</p>'],
    ['<p style="visibility:hidden">hidden</p>'],
    ['<dialog>hidden</dialog>'],
    ['<iframe>hidden</iframe>'],
    ['<video>hidden</video>'],
    ['<svg><title>hidden</title></svg>'],
    ['<div hidden><p>hidden</p></div>'],
    ['<!-- hidden -->'],
  ])('is neither shown nor counted: %s', async (html) => {
    const { text, leftOut } = await readFragment(`<p>Before.</p>${html}<p>After.</p>`)
    expect(text).toBe('Before.\nAfter.')
    expect(leftOut).toEqual([])
  })

  it.each([
    ['<details><summary>shown</summary></details>'],
    ['<details>shown</details>'],
    ['<p hidden="until-found">shown</p>'],
    ['<dialog open>shown</dialog>'],
    ['<div aria-hidden="true"><h1>shown</h1></div>'],
    ['<host-element><template shadowrootmode="open"><p>shown</p></template></host-element>'],
  ])('is not what only looks hidden: %s', async (html) => {
    expect((await readFragment(`<p>Before.</p>${html}`)).text).toBe('Before.\nshown')
  })
})
