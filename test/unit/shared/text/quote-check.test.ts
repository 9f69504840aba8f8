import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchingText, sameButForWidthOrSpace } from '#shared/text/normalise'
import { quotationsIn, quote } from '#shared/text/quotations'
import { readingText } from '#shared/text/quote'
import { checkQuotation, type QuotationVerdict } from '#shared/text/quote-check'
import { unified } from '#shared/text/quote-marks'
import { sentencesOf } from '#shared/text/sentences'
import { article, report } from './articles'

const said = `社長は会見で「『絶対に安全だ』と聞いていた。点検は毎月、三人で行っている」と述べた。
損失は４８２億円、流出は4,502.9枚。対象は37万件で、その後も……わからないことが多い。`
const spoken = `"It is gone," she said. “We don’t know who took the 4,502.9 coins,” he added.
The party met in part of the building and nobody would say no to it.`

/** The verdict, and the words of the source that it speaks of. */
function check(quotation: string, source: string, near = 0): [QuotationVerdict, string | null] {
  const { verdict, start, end } = checkQuotation(quotation, source, near)
  return [verdict, start === null || end === null ? null : source.slice(start, end)]
}

/** − what is missing from the quotation, + what was added to it. */
function shown(quotation: string, source: string): string {
  const signs = { same: '', missing: '−', added: '+' }
  return checkQuotation(quotation, source)
    .difference.map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('')
}

describe('a quotation that stands in the capture', () => {
  it.each([
    ['設備の点検は毎月行っていた', article],
    ['警報が鳴るのが早いと感じた', article],
    ['the equipment was checked every month', report],
    ['on the night of March 14', report],
    ['その後も……わからない', said],
  ])('is exact: %s', (quotation, source) => {
    expect(check(quotation, source)).toEqual(['exact', quotation])
  })

  it.each([
    ['約４８２億円', article, '約482億円'],
    ['482億円、', said, '４８２億円、'],
    ['被害の 総額は', article, '被害の総額は'],
    ['the  equipment\nwas checked', report, 'the equipment was checked'],
  ])('is the same but for width or space: %s', (quotation, source, words) => {
    expect(check(quotation, source)).toEqual(['width-or-space', words])
  })

  it.each([
    ['「絶対に安全だ」と聞いていた', said, '『絶対に安全だ』と聞いていた'],
    ["We don't know who took", spoken, 'We don’t know who took'],
    ['nobody would say no to it,', spoken, 'nobody would say no to it'],
    ['on the night of March 14,', report, 'on the night of March 14'],
    ['It was closed in 2021.', 'It was closed in 2021, he said.', 'It was closed in 2021'],
    ['It rose 30%,', 'It rose 30% in May.', 'It rose 30%'],
    ['‘It is gone,’ she said', spoken, '"It is gone," she said'],
  ])('is the same but for its marks: %s', (quotation, source, words) => {
    expect(check(quotation, source)).toEqual(['marks', words])
  })

  it('does not need the white space around it', () => {
    expect(check(' 警報が鳴るのが早い ', article)).toEqual(['exact', '警報が鳴るのが早い'])
  })

  it('is the one nearest to where the reporter cites', () => {
    const twice = `${article}${article}`
    const second = article.length + article.indexOf('約482億円')
    expect(checkQuotation('約482億円', twice).start).toBe(article.indexOf('約482億円'))
    expect(checkQuotation('約482億円', twice, second - 3).start).toBe(second)
  })

  it('is found in a text made ready once', () => {
    expect(checkQuotation('被害の総額', readingText(article)).verdict).toBe('exact')
  })

  it('is exact wherever it was cut from Japanese text', () => {
    const plain = article.replace(/\d+|[一二三十]/g, '')
    fc.assert(
      fc.property(fc.nat(plain.length - 2), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const quotation = plain.slice(start, start + length)
        expect(check(quotation, plain)).toEqual(['exact', quotation])
      }),
    )
  })
})

describe('a quotation that cuts a word or a number', () => {
  it.each([
    ['82億円', article, '482億円'],
    ['37', said, '37万件で'],
    ['502.9枚', said, '4,502.9枚'],
    ['被害の総額は約48', article, '被害の総額は約482'],
    ['the part', spoken, 'The party'],
  ])('does not stand there: %s', (quotation, source) => {
    expect(['differs', 'not-found']).toContain(checkQuotation(quotation, source).verdict)
  })

  it('is shown the whole number', () => {
    expect(shown('被害の総額は約82億円にのぼり', article)).toBe(
      '被害の総額は約[−482][+82]億円にのぼり',
    )
  })

  it('is shown the whole number at its very beginning', () => {
    expect(shown('82億円にのぼり、隣の工場も', article)).toBe(
      '[−約482][+82]億円にのぼり、隣の工場も',
    )
  })

  it('finds the word itself further on', () => {
    expect(checkQuotation('no', spoken).start).toBe(spoken.indexOf('no to it'))
    expect(checkQuotation('part', spoken).start).toBe(spoken.indexOf('part of'))
  })
})

describe('a quotation that differs', () => {
  it.each([
    ['設備の点検は毎週行っていた', article, '設備の点検は毎[−月][+週]行っていた'],
    ['約480億円', article, '約[−482][+480]億円'],
    ['倉庫の許可を取り消すと明言した', article, '倉庫の許可を取り消[−さない][+す]と明言した'],
    ['青浪物流は', article, '青[−波][+浪]物流は'],
    ['警報が鳴るのが遅いと感じた', article, '警報が鳴るのが[−早][+遅]いと感じた'],
    ['the licence would be withdrawn', report, 'the licence would [−not ]be withdrawn'],
    ['put at 4.82 billion yen', report, 'put at [−48.2][+4.82] billion yen'],
    ['The alarm had come early', report, '[−the][+The] alarm had come early'],
  ])('%s', (quotation, source, difference) => {
    expect(checkQuotation(quotation, source).verdict).toBe('differs')
    expect(shown(quotation, source)).toBe(difference)
  })

  it('leads to the nearest place in the source', () => {
    expect(check('被害の総額は約390億円にのぼった', article)[1]).toContain(
      '被害の総額は約482億円にのぼり',
    )
  })

  it('shows no difference in width, space or marks', () => {
    expect(shown('「絶対に安全だ」と　聞いていない', said)).toBe(
      '「絶対に安全だ」と聞いてい[−た。][+ない]',
    )
  })

  it('shows pieces that make up both texts', () => {
    const words = fc.constantFrom('市長', '工場', '482', '９', '「', '’', ' ', 'fire', 'was')
    fc.assert(
      fc.property(fc.nat(article.length - 40), fc.nat(35), words, (start, offset, other) => {
        const original = article.slice(start, start + 40)
        const quotation = original.slice(0, offset) + other + original.slice(offset + 2)
        const { verdict, difference, ...at } = checkQuotation(quotation, article)
        fc.pre(verdict === 'differs')
        const of = (kinds: readonly string[]) =>
          difference
            .filter(({ kind }) => kinds.includes(kind))
            .map((piece) => piece.text)
            .join('')
        const source = article.slice(at.start ?? 0, at.end ?? 0)
        expect(of(['same', 'added'])).toBe(matchingText(quotation).text)
        expect(unified(of(['same', 'missing']))).toBe(unified(matchingText(source).text))
      }),
    )
  })
})

describe('words left out', () => {
  it.each([
    '港の倉庫で火災があった…配電盤とみられる',
    '港の倉庫で火災があった……（中略）……配電盤とみられる',
    '港の倉庫で火災があった（中略）点検の記録は昨年の秋から残っていない',
    '港の倉庫で火災があった[...]点検の記録は',
    '……火元は二階の配電盤とみられる……',
    '港の倉庫で火災があった…中略…配電盤とみられる',
  ])('may be left out where it is said: %s', (quotation) => {
    expect(checkQuotation(quotation, article).verdict).toBe('exact')
  })

  it('may be left out in English', () => {
    expect(check('Fire officers believe […] on the second floor', report)).toEqual([
      'exact',
      'Fire officers believe the fault lay in a switchboard on the second floor',
    ])
  })

  it('leave the parts in their order', () => {
    expect(checkQuotation('配電盤とみられる…港の倉庫で火災があった', article).verdict).toBe(
      'differs',
    )
  })

  it('take the verdict of their worst part', () => {
    expect(checkQuotation('港の倉庫で火災…約４８２億円', article).verdict).toBe('width-or-space')
    expect(checkQuotation('三月 十四日の夜…約482億円', article).verdict).toBe('width-or-space')
    expect(shown('港の倉庫で火災…約480億円にのぼり', article)).toBe(
      '港の倉庫で火災 … 約[−482][+480]億円にのぼり',
    )
  })

  it('do not excuse a part that is nowhere, which is shown as added', () => {
    const quotation = '港の倉庫で火災…責任はすべて現場にある'
    expect(checkQuotation(quotation, article)).toMatchObject({
      verdict: 'differs',
      start: 0,
      end: '港の倉庫で火災'.length,
    })
    expect(shown(quotation, article)).toBe('港の倉庫で火災 … [+責任はすべて現場にある]')
    expect(shown('責任はすべて現場にある…港の倉庫で火災', article)).toBe(
      '[+責任はすべて現場にある] … 港の倉庫で火災',
    )
  })

  it('are the quotation where nothing else is in it', () => {
    expect(checkQuotation('……', said).verdict).toBe('exact')
    expect(checkQuotation('……', article).verdict).toBe('not-found')
  })

  it('are looked for where the reporter cites before anywhere else', () => {
    const text = `${article}${'埋め草。'.repeat(30)}${article}`
    const second = text.lastIndexOf('港の倉庫')
    const quotation = '港の倉庫で火災…配電盤'
    expect(checkQuotation(quotation, text, second).start).toBe(second)
    expect(checkQuotation(quotation, text)).toMatchObject({ start: 0, difference: [] })
    expect(checkQuotation('港の倉庫で火事…配電盤', text, second).verdict).toBe('differs')
  })

  it('do not excuse words left out unsaid', () => {
    expect(checkQuotation('港の倉庫で火災があった夜だった', article).verdict).toBe('differs')
  })

  it('are in order although the reporter cites a later place', () => {
    const text = `${article}${'埋め草。'.repeat(30)}港の倉庫で火災があった。`
    const near = text.lastIndexOf('港の倉庫')
    expect(checkQuotation('港の倉庫で火災があった…配電盤とみられる', text, near).verdict).toBe(
      'exact',
    )
  })
})

describe('a quotation that is nowhere', () => {
  it.each([
    ['責任はすべて現場にある', article],
    ['I never signed that letter', report],
    ['否認', article],
    ['', article],
    ['…', article],
    ['警報', ''],
  ])('is not found: %s', (quotation, source) => {
    expect(checkQuotation(quotation, source)).toEqual({
      verdict: 'not-found',
      start: null,
      end: null,
      difference: [],
    })
  })
})

describe('a passage put between the marks of a language', () => {
  it.each([
    ['ja', article],
    ['ja', said],
    ['en', report],
    ['en', spoken],
  ] as const)('stands in its source again (%s)', (language, source) => {
    const verdicts = sentencesOf(source).flatMap((sentence) =>
      quotationsIn(quote(sentence.text, language)).map(
        ({ text }) => checkQuotation(text, source).verdict,
      ),
    )
    expect(verdicts).toHaveLength(sentencesOf(source).length)
    expect(verdicts.filter((verdict) => verdict !== 'exact' && verdict !== 'marks')).toEqual([])
  })
})

describe('any quotation', () => {
  it('is never passed when its words differ', () => {
    const changes = fc.constantFrom('0', '9', '無', '不', 'x', '', '²', '-', '「')
    fc.assert(
      fc.property(fc.nat(article.length - 30), fc.nat(29), changes, (start, offset, other) => {
        const original = article.slice(start, start + 30)
        const quotation = original.slice(0, offset) + other + original.slice(offset + 1)
        const [verdict, words] = check(quotation, article)
        const passed = verdict !== 'differs' && verdict !== 'not-found'
        const alike = sameButForWidthOrSpace(unified(quotation), unified(words ?? ''))
        expect(passed && !alike).toBe(false)
      }),
    )
  })
})
