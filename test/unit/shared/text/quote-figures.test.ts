import { describe, expect, it } from 'vitest'
import { checkQuotation } from '#shared/text/quote-check'
import { hasFigureAtEdge, wholeFigures } from '#shared/text/quote-figures'

/** What the stretch between the brackets of a text becomes. */
function whole(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const stretch = wholeFigures(text, { start, end })
  return text.slice(stretch.start, stretch.end)
}

describe('a stretch that begins or ends with a figure', () => {
  it.each([
    ['費用は約[482億円とされる]。', '約482億円とされる'],
    ['少なくとも[20人が死亡した]。', '少なくとも20人が死亡した'],
    ['利益は[10億円]未満だった。', '10億円未満'],
    ['賛成は[全体の95%]以上だった。', '全体の95%以上'],
    ['遅れは最大[3時間]程度だ。', '最大3時間程度'],
    ['前年比▲[3.5%の]減', '▲3.5%の'],
    ['数[十億円の]損失', '数十億円の'],
    ['12〜[15人が]参加', '12〜15人が'],
    ['参加は[12]〜15人', '12〜15人'],
    ['prices rose by up to [30%] in May', 'up to 30%'],
    ['More than [1,000 accounts were closed].', 'More than 1,000 accounts were closed'],
    ['it lasted [two years] or more', 'two years or more'],
  ])('takes in its words of degree and its sign: %s', (marked, words) => {
    expect(whole(marked)).toBe(words)
  })

  it.each([
    ['費用は[約482億円とされる]。', '約482億円とされる'],
    ['[費用は約482億円]とされる。', '費用は約482億円'],
    ['計[20人が死亡した]。', '20人が死亡した'],
    ['対象は[37万]件だ。', '37万'],
    ['They paid $[5 million in May].', '5 million in May'],
    ['20人[が死亡した]。', 'が死亡した'],
    ['1,000 [accounts were closed].', 'accounts were closed'],
  ])('is left as it is where it cuts no figure: %s', (marked, words) => {
    expect(whole(marked)).toBe(words)
  })
})

describe('words', () => {
  it.each(['482億円', '約482億円が', '費用は482億円', 'two years ago', 'in all 1,000'])(
    'have a figure at an edge: %s',
    (words) => {
      expect(hasFigureAtEdge(words)).toBe(true)
    },
  )

  it.each(['', '費用とされる', '費用は482億円とされる', 'It cost $5 to all'])(
    'have none: %s',
    (words) => {
      expect(hasFigureAtEdge(words)).toBe(false)
    },
  )
})

describe('a quotation that leaves out what qualifies its figure', () => {
  const source =
    '局は費用を約482億円と見込み、利用者は1日３万人以上とした。赤字は▲5億円。別の局は482億円と述べた。'

  it.each(['3万人', '5億円', '482億円と見込み'])('does not stand there: %s', (quotation) => {
    expect(['differs', 'not-found']).toContain(checkQuotation(quotation, source).verdict)
  })

  it('is shown what it leaves out', () => {
    expect(checkQuotation('利用者は1日３万人', source)).toMatchObject({
      verdict: 'differs',
      difference: [
        { kind: 'same', text: '利用者は1日3万人' },
        { kind: 'missing', text: '以上' },
      ],
    })
  })

  it('finds the bare figure further on', () => {
    const { verdict, start } = checkQuotation('482億円', source)
    expect([verdict, start]).toEqual(['exact', source.lastIndexOf('482億円')])
  })

  it('stands where only its unit is left out', () => {
    expect(checkQuotation('費用を約482億', source).verdict).toBe('exact')
  })
})
