import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  fatesIn,
  isTroubled,
  newlyTroubled,
  recheckedClaims,
} from '../../../../shared/domain/impact'
import { describe as selectorOf } from '../../../../shared/text/quote'
import { aClaim, anEvidence, aPassage, later } from '../../../support/nouns'

const old = '港の橋の費用は482億円とされる。市は点検を行っていない。橋は春に閉じる。'
const passageOf = (words: string, id = words, text = old) =>
  aPassage({
    id,
    selector: selectorOf(text, text.indexOf(words), text.indexOf(words) + words.length),
  })
const [cost, check, close] = ['482億円', '点検を行っていない', '橋は春に閉じる'].map((words) =>
  passageOf(words),
) as [ReturnType<typeof passageOf>, ReturnType<typeof passageOf>, ReturnType<typeof passageOf>]

describe('the fates of passages in a newer capture', () => {
  it('are the same, changed or gone, each with what stands there now', () => {
    const fates = (now: string) =>
      fatesIn(now, [cost, check, close]).map(({ state, words }) => [state, words])
    expect(fates(old.replace('482', '480'))).toEqual([
      ['changed', '480億円'],
      ['same', '点検を行っていない'],
      ['same', '橋は春に閉じる'],
    ])
    expect(fates(old.replace('いない', 'いる'))[1]?.[0]).toBe('changed')
    expect(fates('雨の日の話。')).toEqual([
      ['gone', null],
      ['gone', null],
      ['gone', null],
    ])
    expect(fatesIn(`${old} 追記`, [cost]).map(({ state }) => state)).toEqual(['same'])
  })

  it.each([
    [
      '橋は春に閉じる',
      '橋は春に閉じるという話は事実ではない。',
      '橋は春に閉じるという話は事実ではない。',
    ],
    [
      '橋は春に閉じる',
      '市は、橋は春に閉じるとの報道を否定した。',
      '市は、橋は春に閉じるとの報道を否定した。',
    ],
    [
      'the bridge will close',
      'Nobody said that the bridge will close.',
      'Nobody said that the bridge will close.',
    ],
    [
      'the bridge will close',
      'It is not true the bridge will close.',
      'It is not true the bridge will close.',
    ],
  ])('call %s changed where a negation came beside it: %s', (words, sentence, now) => {
    const plain = /^[a-z]/.test(words) ? `The town said ${words}.` : `${words}。`
    const page = (told: string) =>
      `港の工事が始まった。The work began in May. ${told} The old one was built in 1931. 修理は来年になる。`
    const passage = passageOf(words, words, page(plain))
    expect(fatesIn(page(plain), [passage])[0]?.state).toBe('same')
    const [fate] = fatesIn(page(sentence), [passage])
    expect([fate?.state, fate?.words]).toEqual(['changed', now])
    // What another sentence denies is another matter.
    expect(fatesIn(page(`${plain} Nobody knows. 誰も知らない。`), [passage])[0]?.state).toBe('same')
  })

  it('call it changed where the negation beside it went', () => {
    const denied = '市は、橋は春に閉じるとの報道を否定した。'
    const words = '橋は春に閉じる'
    expect(
      fatesIn('市は、橋は春に閉じると発表した。', [passageOf(words, words, denied)]),
    ).toMatchObject([{ state: 'changed', words: '市は、橋は春に閉じると発表した。' }])
  })

  it('are the same in the same text, whatever is denied in it', () => {
    const piece = fc.constantFrom(
      '橋は',
      '閉じない',
      'not ',
      'the lock ',
      '。',
      '. ',
      '否定',
      'no ',
      '春に',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 3, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const text = pieces.join('')
          const start = a % (text.length - 1)
          const end = Math.min(text.length, start + 1 + (b % 20))
          const [fate] = fatesIn(text, [aPassage({ selector: selectorOf(text, start, end) })])
          expect(fate?.state).toBe('same')
        },
      ),
    )
  })

  it('never call a passage the same or moved once one of its digits is another', () => {
    const digits = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.nat({ max: 2 }), digits, (at, digit) => {
        const words = [...'482']
        fc.pre(words[at] !== String(digit))
        words[at] = String(digit)
        const now = old.replace('482', words.join(''))
        for (const fate of fatesIn(now, [cost])) expect(isTroubled(fate)).toBe(true)
      }),
    )
  })
})

describe('what a new capture troubles', () => {
  const now = fatesIn(old.replace('482', '480'), [cost, close])

  it('is what reads otherwise for the first time', () => {
    expect(newlyTroubled(fatesIn(old, [cost, close]), now).map((fate) => fate.passage)).toEqual([
      cost,
    ])
  })

  it('is not told twice, unless it has changed once more', () => {
    expect(newlyTroubled(now, now)).toEqual([])
    const again = fatesIn(old.replace('482', '470'), [cost])
    expect(newlyTroubled(now, again)).toHaveLength(1)
  })

  it('puts the claims that rest on it to recheck, with what stood and what stands', () => {
    const claims = [
      aClaim({ id: 'a', work: 'done', finding: 'confirmed', use: 'ok' }),
      aClaim({ id: 'b' }),
      aClaim({ id: 'c', work: 'recheck' }),
    ]
    const evidence = [
      anEvidence({ id: '1', claimId: 'a', passageId: cost.id }),
      anEvidence({ id: '2', claimId: 'b', passageId: close.id }),
      anEvidence({ id: '3', claimId: 'c', passageId: cost.id }),
    ]
    const troubled = newlyTroubled([], now)
    const [rechecked, ...others] = recheckedClaims(troubled, evidence, claims, '橋の記事', later)
    expect(others).toEqual([])
    expect(rechecked).toMatchObject({
      id: 'a',
      work: 'recheck',
      finding: 'confirmed',
      use: 'ok',
      history: [{ field: 'work', from: 'done', to: 'recheck', at: later }],
    })
    expect(rechecked?.history[0]?.reason).toBe(`橋の記事: 482億円 → ${now[0]?.words}`)
  })
})
