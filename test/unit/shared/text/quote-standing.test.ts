import { describe, expect, it } from 'vitest'
import { inWholeWords, replacedNearer, untouched } from '#shared/text/quote-standing'

const prefix = 'この日の夕方、港の西側にある古い倉庫では、白い'
const suffix = 'ため、近くの住民が消防に知らせたという。けが人'
const exact = '煙が上がった'
const whole = prefix + exact + suffix
const selector = (start: number, over = {}) => ({
  exact,
  prefix,
  suffix,
  start,
  end: start + exact.length,
  ...over,
})
const same = (start: number) => ({ state: 'same', start, end: start + exact.length })
const gap = 'x'.repeat(100)

describe('a passage that nothing has touched', () => {
  it('stands at its old place', () => {
    const start = prefix.length
    expect(untouched(whole, selector(start))).toEqual(same(start))
    expect(untouched(`${whole}${whole}`, selector(whole.length + start))).toEqual(
      same(whole.length + start),
    )
    const bare = selector(3, { prefix: '', suffix: '' })
    expect(untouched(`あの、${exact}`, bare)).toEqual(same(3))
  })

  it('stands elsewhere, nearest its old place', () => {
    const text = `${gap}${whole}${gap}${whole}${gap}${whole}`
    const places = [0, 1, 2].map((n) => n * (100 + whole.length) + 100 + prefix.length)
    for (const place of places) {
      expect(untouched(text, selector(place - 20))).toEqual(same(place))
      expect(untouched(text, selector(place + 20))).toEqual(same(place))
    }
    expect(untouched(text, selector(0))).toEqual(same(places[0] ?? 0))
    expect(untouched(text, selector(9999))).toEqual(same(places[2] ?? 0))
    const [first = 0, second = 0] = places
    expect(untouched(text, selector((first + second) / 2))).toEqual(same(first))
  })

  it('has surroundings on one side at least', () => {
    const text = `あの、${exact}${suffix}`
    expect(untouched(text, selector(0, { prefix: '' }))).toEqual(same(3))
    expect(untouched(`${prefix}${exact}`, selector(0, { suffix: '' }))).toEqual(same(prefix.length))
    expect(untouched(text, selector(0, { prefix: '', suffix: '' }))).toBeNull()
  })

  it('is none where a character of it or around it differs', () => {
    const start = prefix.length
    for (const at of [0, start - 1, start, start + 1, whole.length - 1]) {
      const text = `${whole.slice(0, at)}鳥${whole.slice(at + 1)}`
      expect(untouched(text, selector(start))).toBeNull()
    }
  })
})

describe('other words in the place of a passage', () => {
  const wide = { prefix: `${prefix}、古い灯台の立つ岬`, suffix: `${suffix}はいないとみられている` }
  const put = (words: string) => wide.prefix + words + wide.suffix
  const start = wide.prefix.length

  it('stand nearer than the copy', () => {
    const text = `${put('火が見えた')}${gap}${put(exact)}`
    const copy = put('火が見えた').length + 100 + start
    expect(replacedNearer(text, selector(start, wide), copy)).toEqual({
      state: 'changed',
      start,
      end: start + '火が見えた'.length,
    })
    expect(replacedNearer(text, selector(copy - 1, wide), copy)).toEqual(same(copy))
  })

  it('stand behind the copy too', () => {
    const text = `${put(exact)}${gap}${put('火が見えた')}`
    const there = put(exact).length + 100 + start
    expect(replacedNearer(text, selector(there + 3, wide), start)).toEqual({
      state: 'changed',
      start: there,
      end: there + '火が見えた'.length,
    })
    expect(replacedNearer(text, selector(start + 3, wide), start)).toBeNull()
  })

  it('are the nearest of several', () => {
    const text = `${put('火')}${gap}${put('水')}${gap}${put(exact)}`
    const water = put('火').length + 100 + start
    const copy = water + put('水').length + 100
    expect(replacedNearer(text, selector(water - 5, wide), copy)).toMatchObject({ start: water })
    expect(replacedNearer(text, selector(start + 5, wide), copy)).toMatchObject({ start })
  })

  it('are the same where only their width differs', () => {
    const words = '482億円'
    const text = `${put('４８２億円')}${gap}${put(words)}`
    const copy = put(words).length + 100 + start
    expect(replacedNearer(text, selector(start, { ...wide, exact: words }), copy)).toEqual({
      state: 'same',
      start,
      end: start + words.length,
    })
  })

  it('are none where nothing stands there, or too much', () => {
    for (const words of ['', '火'.repeat(2 * exact.length + 1)]) {
      const text = `${put(words)}${gap}${put(exact)}`
      const copy = put(words).length + 100 + start
      expect(replacedNearer(text, selector(start, wide), copy)).toEqual(same(copy))
    }
  })

  it('are told by surroundings of 32 units on either side', () => {
    const of = (before: number, after: number) => {
      const around = {
        prefix: 'ab'.repeat(32).slice(0, before),
        suffix: 'cd'.repeat(32).slice(0, after),
      }
      const [one, two] = ['火', exact].map((words) => around.prefix + words + around.suffix)
      const text = `${one}${gap}${two}`
      return replacedNearer(text, selector(before, around), (one?.length ?? 0) + 100 + before)
    }
    expect(of(32, 32)?.state).toBe('changed')
    expect(of(31, 32)).toBeNull()
    expect(of(32, 31)).toBeNull()
  })
})

describe('a place in whole words', () => {
  const standing = (text: string, words: string, state: 'same' | 'moved' | 'changed') => {
    const start = text.indexOf(words)
    return { state, start, end: start + words.length }
  }
  const was = { prefix: '費用は', exact: '482億円', suffix: 'だ', start: 3, end: 8 }
  const told = (text: string, state: 'same' | 'moved' | 'changed' = 'same') =>
    inWholeWords(text, was, standing(text, '482億円', state))

  it('is as it was found where they are what they were', () => {
    expect(told('費用は482億円だ')).toEqual({ state: 'same', start: 3, end: 8 })
    expect(told('さて、費用は482億円だ', 'moved')).toEqual({ state: 'moved', start: 6, end: 11 })
  })

  it.each(['same', 'moved'] as const)('is changed where they are not, though found %s', (state) => {
    expect(told('費用は1482億円だ', state)).toEqual({ state: 'changed', start: 3, end: 9 })
    expect(told('費用は約482億円だ', state)).toEqual({ state: 'changed', start: 3, end: 9 })
    expect(told('費用は482億円以上だ', state)).toEqual({ state: 'changed', start: 3, end: 10 })
  })

  it('stays changed, in its words', () => {
    const text = 'so everybody will'
    const found = { state: 'changed', start: 6, end: 17 } as const
    const old = { prefix: 'so ', exact: 'nobody will', suffix: '', start: 3, end: 14 }
    expect(inWholeWords(text, old, found)).toEqual({ state: 'changed', start: 3, end: 17 })
    expect(told('約482億円だ', 'changed')).toEqual({ state: 'changed', start: 1, end: 6 })
  })
})
