import { describe, expect, it } from 'vitest'
import { checkMemory } from '../../../../shared/check/check-memory'
import { notGiven } from '../../../../shared/check/not-given'
import { checkedDraft, type Cited } from '../../../support/checked'

/** What is missing in a sentence that cites a passage, as [rule, words, what the passage has, elsewhere]. */
function missing(sentence: string, reading: string, marked = reading, rest: Partial<Cited> = {}) {
  const draft = checkedDraft([sentence], {
    cited: [{ name: 'page', reading, marked, ...rest }],
    claims: { held: ['page'] },
  })
  const memory = checkMemory()
  return draft.sentences
    .flatMap((one) => notGiven(draft, one, memory))
    .flatMap((finding) =>
      'missing' in finding
        ? finding.missing.map(({ text, nearest, elsewhere }) => [
            finding.rule,
            text,
            nearest,
            elsewhere,
          ])
        : [],
    )
}

describe('a figure', () => {
  it.each([
    ['損害は482億円だった[page]。', '損害は約482億円に上る。'],
    ['損害は480億円だった[page]。', '損害は482億円に上る。'],
    ['損害は約480億円だった[page]。', '損害は四百八十二億円に上る。'],
    ['The loss was 48.2 billion yen[page].', '損害は482億円に上る。'],
    ['口座は37万件だった[page]。', '口座は37.7万件に上る。'],
    ['損害は400億円以上だった[page]。', '損害は482億円に上る。'],
    ['It fell by 20 per cent[page].', '利用は2割減った。'],
    ['処分は1件だった[page]。', '市は処分を公表した。'],
    ['Two officials resigned[page].', 'Ms North and Mr Hale resigned.'],
    ['「損害は999億円だ」と述べた[page]。', '市長は損害について述べた。'],
    ['# 損害は999億円[page]', '損害は482億円に上る。'],
    ['損害は482億円だった[=held]。', '損害は482億円に上る。'],
    ['二人の社員が語った[page]。', '社員12人が残った。'],
    ['It took twelve months[page].', 'It ran from June 2024 to May 2025.'],
    ['It took 14 days[page].', 'It ran from 10 to 24 February.'],
    ['It took two weeks[page].', 'It ran from 10 to 24 February 2026.'],
    ['残るのは109点だ[page]。', '127点のうち18点が見つかった。'],
    ['差は8億円だ[page]。', '預かり資産は70億円、対象は62億円だった。'],
  ])('is given: %s of “%s”', (sentence, reading) => {
    expect(missing(sentence, reading)).toEqual([])
  })

  it.each([
    ['口座は38万件だった[page]。', '口座は37万件に上る。', '38万件', '37万件'],
    ['損害は490億円だった[page]。', '損害は482億円に上る。', '490億円', '482億円'],
    ['損害は48億円だった[page]。', '損害は482億円に上る。', '48億円', '482億円'],
    ['The loss was $3 million[page].', 'Nobody put a number to it.', '$3 million', null],
    ['4人がけがをした[page]。', '3人がけがをした。', '4人', '3人'],
    ['It took 15 months[page].', 'It ran from June 2024 to May 2025.', '15 months', null],
    ['残るのは108点だ[page]。', '127点のうち18点が見つかった。', '108点', '127点'],
    ['損害は8億円だ[page]。', '預かり資産は70億円、対象は62億円だった。', '8億円', '70億円'],
    ['損害は500億円以上だった[=held]。', '損害は482億円に上る。', '500億円以上', '482億円'],
  ])('is not given: %s of “%s”', (sentence, reading, raw, nearest) => {
    expect(missing(sentence, reading)).toEqual([['figure-not-given', raw, nearest, false]])
  })

  it('may stand in the sentence beside the passage, and further off is told as elsewhere', () => {
    const reading = '損害は482億円に上る。会社は午後に認めた。橋は古い。水門も古い。春に閉じる。'
    const sentence = '損害は482億円だった[page]。'
    expect(missing(sentence, reading, '会社は午後に認めた')).toEqual([])
    expect(missing(sentence, reading, '春に閉じる')).toEqual([
      ['figure-not-given', '482億円', null, true],
    ])
  })

  it('is not judged while a cited capture cannot be read', () => {
    expect(missing('損害は999億円だった[page]。', ' ')).toEqual([])
  })

  it('stands at its place in the block', () => {
    const draft = checkedDraft(['橋は古い。損害は490億円だった[page]。'], {
      cited: [{ name: 'page', reading: '損害は482億円に上る。' }],
    })
    const [found] = draft.sentences.flatMap((one) => notGiven(draft, one, checkMemory()))
    expect(found).toMatchObject({ sentence: 2, missing: [{ start: 8, end: 13 }] })
  })
})

describe('a date', () => {
  it.each([
    ['流出は2024年12月23日に起きた[page]。', '12月23日、流出が起きた。'],
    ['流出は2024年12月24日に起きた[page]。', '昨日のことではない。12月24日、流出が起きた。'],
    ['流出は12月に起きた[page]。', '2024年12月23日、流出が起きた。'],
    ['流出は2024年に起きた[page]。', '2024年12月23日、流出が起きた。'],
    ['The loss came on December 23[page].', '2024年12月23日、流出が起きた。'],
    ['流出は昨日起きた[page]。', '2024年12月23日、流出が起きた。'],
    ['The bay froze on 3 December 2024[page].', 'The bay froze in the winter of 2024.'],
    ['店は11月11日まで休む[page]。', '店は2025年11月9日から12日まで休む。'],
    ['The bay froze in 2024[page].', 'The bay froze on February 3.'],
    ['「2019年1月1日だ」と述べた[page]。', '2024年12月23日、流出が起きた。'],
    ['流出は2024年12月23日に起きた[page]。', '流出が起きた。'],
  ])('is given, or cannot be told not to be: %s of “%s”', (sentence, reading) => {
    expect(
      missing(sentence, `${reading}橋は古い。`, '橋は古い', { publishedAt: '2024-12-24' }),
    ).toEqual([])
  })

  it('is the day of publication too', () => {
    const sentence = '会社は2024年12月24日に公表した[page]。'
    const rest = { publishedAt: '2024-12-24' }
    expect(missing(sentence, '12月23日、流出が起きた。', undefined, rest)).toEqual([])
    expect(
      missing(sentence, '12月23日、流出が起きた。', undefined, { publishedAt: '2024-12-25' }),
    ).toEqual([['date-not-given', '2024年12月24日', null, false]])
  })

  it.each([
    ['流出は2024年12月24日に起きた[page]。', '2024年12月23日、流出が起きた。', '2024年12月24日'],
    ['流出は2025年12月23日に起きた[page]。', '2024年12月23日、流出が起きた。', '2025年12月23日'],
    ['流出は1月28日に起きた[page]。', '2025年2月4日、流出が起きた。', '1月28日'],
    ['店は11月13日まで休む[page]。', '店は2025年11月9日から12日まで休む。', '11月13日'],
    ['The bay froze in 2023[page].', 'It froze in the winter of 2024, on February 3.', '2023'],
    ['It closed on 6 February 2025[page].', 'It closed on 4 February 2025.', '6 February 2025'],
  ])('is not given: %s of “%s”', (sentence, reading, raw) => {
    expect(missing(sentence, reading)).toEqual([['date-not-given', raw, null, false]])
  })
})
