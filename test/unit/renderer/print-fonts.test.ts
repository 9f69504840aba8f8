import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentFrom } from '#shared/export/document'
import { publicationGalley } from '#shared/export/galley'
import { printedText, spansOf } from '#shared/export/print-fonts'
import { printFontFaces } from '../../../renderer/print-fonts'
import { caseView, harbour, text } from '../../support/export-case'

const { resolve } = createRequire(import.meta.url)

async function fromDisk(address: string): Promise<Uint8Array> {
  const file = basename(address.replace(/\?.*/, ''))
  return await readFile(resolve(`@fontsource/biz-udgothic/files/${file}`))
}

function textOf(words: string, bold: boolean) {
  const inlines = [text(words, { bold })]
  const blocks = [{ kind: 'paragraph', inlines }] as const
  return printedText(publicationGalley(documentFrom('題', 'ja', blocks, caseView(harbour))))
}

/** Which code points each weight has a face for. */
function covers(css: string, weight: number, word: string): boolean {
  const faces = css.split('\n').filter((face) => face.includes(`font-weight: ${weight};`))
  const spans = faces.flatMap((face) => spansOf(/unicode-range: ([^;]*)/.exec(face)?.[1] ?? ''))
  return Array.from(word).every((character) =>
    spans.some(([from, to]) => {
      const code = character.codePointAt(0) ?? 0
      return from <= code && code <= to
    }),
  )
}

describe('the fonts of a printed page', () => {
  it('are there for every character, in the weight it is set in', async () => {
    const words = '岸壁の検査、髙﨑𠮷野家㍿ ABC “é” Привет'
    const regular = await printFontFaces(textOf(words, false), fromDisk)
    expect(covers(regular, 400, words)).toBe(true)
    expect(covers(regular, 700, '題')).toBe(true)
    expect(covers(regular, 700, words)).toBe(false)
    expect(covers(await printFontFaces(textOf(words, true), fromDisk), 700, words)).toBe(true)
  })

  it('are WOFF2 inside the style sheet, and no more of them than needed', async () => {
    const css = await printFontFaces(textOf('検査', false), fromDisk)
    expect(css.match(/base64,d09GMg/g)?.length).toBe(css.match(/@font-face/g)?.length)
    expect(css.match(/url\((?!data:)/g)).toBeNull()
    expect(css.length).toBeLessThan(600_000)
  })

  it('fail when one cannot be loaded', async () => {
    const missing = printFontFaces(textOf('検査', false), () => Promise.reject(new Error('gone')))
    await expect(missing).rejects.toThrow('gone')
  })
})
