import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedWords, wordIndex } from '#shared/text/shared-words'

const found = (here: string, there: string) =>
  sharedWords(wordIndex(here), there).map(({ here: own, there: its }) => [
    here.slice(own.start, own.end),
    there.slice(its.start, its.end),
  ])

const japanese =
  '港湾局の担当者は三月三日の夜、水門の油圧が二度にわたって下がったことを日誌に書き、翌朝に局長へ口頭で伝えていた'
const english =
  'an engineer wrote in the log that the pressure of the gate had fallen twice during the night of 3 March'

describe('sharedWords', () => {
  it('finds what two texts have word for word, in either language and wherever it stands', () => {
    expect(found(`前置き。${japanese}。`, `本紙の調べでは、${japanese}という。`)).toEqual([
      [japanese, japanese],
    ])
    expect(found(`Before. ${english}.`, `It said that ${english}, and more.`)).toEqual([
      [english, english],
    ])
  })

  it('ends a stretch at a changed word and leaves no half of one', () => {
    const other = english.replace('March', 'Marching')
    expect(found(english, other)).toEqual([
      [english.slice(0, -' March'.length), english.slice(0, -' March'.length)],
    ])
  })

  it('looks past width and spaces and shows each text as it is written', () => {
    const wide = japanese.replaceAll('、', '、\n')
    expect(found(japanese, wide)).toEqual([[japanese, wide]])
  })

  it('gives nothing for what is the same by chance', () => {
    expect(found(english.slice(0, 70), english.slice(0, 70))).toEqual([])
    expect(found(japanese.slice(0, 35), japanese.slice(0, 35))).toEqual([])
    expect(found(japanese, english)).toEqual([])
    expect(found('', '')).toEqual([])
  })

  it('gives the heaviest first and none twice', () => {
    const here = `${english}. ${japanese}。`
    const there = `${japanese}。 And ${english}.`
    expect(found(here, there).map(([words]) => words)).toEqual([`${japanese}。`, `${english}.`])
  })

  it('finds any stretch long enough, at its whole length, whatever stands around it', () => {
    const filling = fc.array(fc.constantFrom('あ', 'い', 'x ', 'y', '。'), { maxLength: 60 })
    fc.assert(
      fc.property(filling, filling, filling, filling, (a, b, c, d) => {
        const here = `${a.join('')}〇${japanese}〇${b.join('')}`
        const there = `${c.join('')}△${japanese}△${d.join('')}`
        expect(found(here, there)[0]).toEqual([japanese, japanese])
      }),
    )
  })

  it('takes no more than in proportion to a text that repeats itself', () => {
    const same = '水門は壊れた。'.repeat(5_000)
    const [first] = found(same, same)
    expect(first?.[1]).toBe(same)
  })
})
