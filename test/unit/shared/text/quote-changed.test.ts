import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameButForWidthOrSpace } from '#shared/text/normalise'
import { describe as selectorOf, locate } from '#shared/text/quote'
import { after, article, passage, report } from './articles'

describe('a passage that was changed', () => {
  it.each([
    ['a digit', '約482億円', '約480億円'],
    ['a speed', '早い', '遅い'],
    ['a negation', '取り消さないと明言', '取り消すと明言'],
    ['a name', '青波物流', '青浪物流'],
    ['the name whole', '青波物流', '白樺倉庫'],
    ['a quotation mark', '「設備の点検は毎月行っていた」', '『設備の点検は毎月行っていた』'],
    ['its verb', '外部の専門家に委ねる方針だ', '外部の専門家に委ねた'],
    ['one kanji', '二', '三'],
  ])('in %s is never the same: %s → %s', (_, words, other) => {
    const found = after(article, words, (text) => text.replace(words, other))
    expect(found).toEqual({ state: 'changed', words: other })
  })

  it.each([
    ['March 14', 'March 15'],
    ['would not be', 'would be'],
    ['48.2 billion', '4.82 billion'],
    ['Bluewave Logistics', 'Birchwood Storage'],
    ['"the equipment was checked every month"', '“the equipment was checked every month”'],
    ['early', 'late'],
    ['no record', 'No record'],
  ])('%s → %s', (words, other) => {
    expect(after(report, words, (text) => text.replace(words, other))).toEqual({
      state: 'changed',
      words: other,
    })
  })

  it.each([
    ['482億円', '約482億円', '約1482億円', '1482億円'],
    ['482億円', '約482億円', '約4.482億円', '4.482億円'],
    ['482', '約482億円', '約4829億円', '4829億'],
    ['482億円', '約482億円', '482億円', '482億円'],
    ['約482億円', '約482億円', '約482億円以上', '約482億円以上'],
    ['隣の工場も', 'にのぼり、隣の工場も', 'にのぼり、隣の工場も', null],
    ['説明した', 'と説明した', 'と不説明した', '不説明した'],
    ['操業', '操業', '未操業', '未操業'],
  ])('is not the same when what it is part of is not: %s in %s → %s', (words, from, to, now) => {
    const found = after(article, words, (text) => text.replace(from, to))
    expect(found).toEqual(
      now === null ? { state: 'same', words } : { state: 'changed', words: now },
    )
  })

  it.each([
    ['can', 'It can be used', 'It cannot be used', 'cannot'],
    ['used', 'It can be used', 'It can be unused', 'unused'],
    ['30%', 'rose 30% in May', 'rose up to 30% in May', 'up to 30%'],
    ['30%', 'moved 30% in May', 'moved −30% in May', '−30%'],
  ])('in English too: %s in %s → %s', (words, before, now, whole) => {
    const text = `The board has said so often enough. ${before}. Nobody there had asked for it.`
    expect(after(text, words, (old) => old.replace(before, now))).toEqual({
      state: 'changed',
      words: whole,
    })
  })

  it('is not the same when the text begins or ends otherwise around it', () => {
    expect(after('482億円の損失', '482億円', (text) => `1${text}`).state).toBe('changed')
    expect(after('損失は482', '482', (text) => `${text}億円`).state).toBe('changed')
    expect(after('482億円の損失', '482億円', (text) => `損失。${text}`).state).not.toBe('changed')
  })

  it('is the same when it was cut from a word that is still the same', () => {
    expect(after(report, 'house', (text) => `News. ${text}`).state).toBe('same')
    expect(after(report, '8.2', (text) => `News. ${text}`).state).toBe('same')
  })

  it('is given in whole words where other words stand', () => {
    const text = 'The clerk said: “Nobody has looked at the bridge since spring, and nobody will.”'
    expect(
      after(text, 'nobody will', (old) => old.replace('nobody will', 'everybody will')),
    ).toEqual({ state: 'changed', words: 'everybody will' })
  })

  it('is found at its own place and not where a like one stands', () => {
    const words = '被害の総額は約482億円にのぼり'
    const now = (text: string) =>
      text.replace(words, '被害の総額は約390億円にのぼり') + `別の火災では${words}、復旧が遅れた。`
    expect(after(article, words, now)).toEqual({
      state: 'changed',
      words: '被害の総額は約390億円にのぼり',
    })
  })

  it('is followed when its surroundings were edited too', () => {
    const now = article
      .replace('所有する青波物流は', 'これについて青波物流は')
      .replace('昨年の秋から', '去年の秋より')
      .replace('毎月行っていた', '毎週行っていた')
    const found = locate(now, passage(article, '「設備の点検は毎月行っていた」と説明した。'))
    expect(found.state).toBe('changed')
    expect(now.slice(found.start ?? 0, found.end ?? 0)).toBe(
      '「設備の点検は毎週行っていた」と説明した。',
    )
  })

  it('is never called the same or moved, whichever character differs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(article, report),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        fc.constantFrom('0', '9', '無', '不', '「', 'x', '', '²', '-'),
        (text, a, length, c, other) => {
          const start = a % (text.length - length)
          const selector = selectorOf(text, start, start + length)
          const at = start + (c % length)
          const now = text.slice(0, at) + other + text.slice(at + 1)
          const found = locate(now, selector)
          const called = found.state === 'same' || found.state === 'moved'
          const words = now.slice(found.start ?? 0, found.end ?? 0)
          expect(called && !sameButForWidthOrSpace(words, selector.exact)).toBe(false)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a passage that is gone', () => {
  it.each([
    '約482億円',
    '被害の総額は約482億円にのぼり、',
    'しかし点検の記録は昨年の秋から残っていない。',
    '従業員の一人は取材に、警報が鳴るのが早いと感じたと話した。会社は原因の調査を外部の専門家に委ねる方針だ。',
  ])('has no place: %s', (words) => {
    expect(locate(article.replace(words, ''), passage(article, words))).toEqual({
      state: 'gone',
      start: null,
      end: null,
    })
  })

  it.each(['48.2 billion', 'Yet no record of a check has been kept since last autumn. '])(
    'has no place: %s',
    (words) => {
      expect(after(report, words, (text) => text.replace(words, '')).state).toBe('gone')
    },
  )

  it('is gone between the shortest of surroundings', () => {
    expect(after('彼は早いと言った', '早い', (text) => text.replace('早い', ''))).toEqual({
      state: 'gone',
      words: null,
    })
  })

  it('is gone though the same few words stand in another context', () => {
    const sentence = '被害の総額は約482億円にのぼり、隣の工場も操業を止めた。'
    const now = (text: string) => `${text.replace(sentence, '')}別の年には県税が約482億円集まった。`
    expect(after(article, '約482億円', now).state).toBe('gone')
  })

  it('is gone though the same words follow a set phrase elsewhere', () => {
    const phrase =
      'この件を長く追ってきた本紙の記者が三月の末に都内で行った取材に対し、会社の広報を受け持つ担当者は匿名を条件として、'
    const text = `東浜では、${phrase}約480億円と答え、翌日に辞めた。港は静かだった。西浜では、${phrase}約480億円との見方を強く打ち消した。`
    expect(after(text, '約480億円', (old) => old.replace('約480億円', '')).state).toBe('gone')
  })

  it('is gone though the row after it is much like it', () => {
    const row = (name: string, boxes: string) =>
      `${name}支店の三月の出荷は${boxes}箱で、前の月を上回った。`
    const [first, second] = [row('東浜', '四百二十'), row('西浜', '三百九十')]
    const table = `${article}${first}${second}${article.replace('港', '駅')}`
    expect(after(table, first, (text) => text.replace(first, '')).state).toBe('gone')
  })

  it('is gone from an empty text and from another article', () => {
    const selector = passage(article, '約482億円')
    expect(locate('', selector).state).toBe('gone')
    expect(locate(report, selector).state).toBe('gone')
    expect(locate(article, passage(report, 'no record of a check')).state).toBe('gone')
  })

  it('is gone when it was white space and its surroundings are not there', () => {
    expect(
      locate('xyz', { exact: ' \n', prefix: 'ab', suffix: 'cd', start: 2, end: 4 }).state,
    ).toBe('gone')
  })
})
