import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlike } from '#shared/text/look-alike'

describe('texts that look alike', () => {
  it.each([
    ['渡邊 邦雄', '渡辺邦雄'],
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['𠮷野家', '吉野家'],
    ['葛\u{e0100}城', '葛城'],
    ['ヴァイオリン', 'バイオリン'],
    ['ｳﾞｨﾝﾄﾝ', 'ビントン'],
    ['カメラ－マン', 'カメラーマン'],
    ['スーパ一', 'スーパー'],
    ['キヤノン', 'キャノン'],
    ['ビッグ', 'ピッグ'],
  ])('%s and %s meet', (one, other) => {
    expect(lookAlike(one).text).toBe(lookAlike(other).text)
  })

  it.each([
    ['佐藤', '加藤'],
    ['第一-二', '第一ー二'],
    ['ハル', 'ハレ'],
  ])('%s and %s do not', (one, other) => {
    expect(lookAlike(one).text).not.toBe(lookAlike(other).text)
  })

  it('of any text lead back to the whole of it, voiced or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: form, voiced, rangeInOriginal } = lookAlike(text)
        expect(voiced.length).toBe(form.length)
        const { start, end } = rangeInOriginal(0, form.length)
        expect(lookAlike(text.slice(start, end)).text).toBe(form)
      }),
    )
  })
})
