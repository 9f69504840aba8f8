import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksToSignUp, callsIn, repeatedCallsIn } from '../../../../shared/text/sign-up'

const parties = (text: string) =>
  repeatedCallsIn(text).map(({ party, calls }) => [party, calls.length])

describe('the words of a link', () => {
  it.each([
    '口座開設はこちら',
    'うみかぜ証券の公式サイトはこちら',
    '今すぐ登録する',
    '無料会員登録',
    '申し込みはこちら',
    'Sign up',
    'Open a free account',
    'Register now',
    'Start trading today',
  ])('%j ask to sign up', (words) => expect(asksToSignUp(words)).toBe(true))

  it.each([
    '続きを読む',
    '口座が凍結された',
    '会社の登記',
    'ログイン',
    'Read more',
    'The register of members',
    'Accounts for 2025',
  ])('%j do not', (words) => expect(asksToSignUp(words)).toBe(false))
})

describe('a party that readers are sent to again and again', () => {
  it('is one that they are asked three times to sign up with', () => {
    const text = [
      '取引所が止まった。',
      'ナギ証券の口座開設はこちら',
      '金融庁は報告を求めた。',
      'ナギ証券の無料口座開設は今すぐ',
      '原因は分かっていない。',
      'ナギ証券に登録しましょう!',
    ].join('\n')
    expect(parties(text)).toEqual([['ナギ証券', 3]])
  })

  it('is one that they are urged to use beside being asked to sign up', () => {
    const text = [
      '海外で選ぶならNAGI!',
      'NAGIをぜひ使ってみてください。',
      '初心者におすすめなのはNAGIです。',
      'NAGIの口座開設はこちら',
    ].join('\n')
    expect(parties(text)).toEqual([['NAGI', 4]])
  })

  it('is named in English as well, and only where somebody is called', () => {
    const calls = ['Sign up with Tideline Markets.', 'Open a Tideline Markets account today.']
    const news = 'She had to register with Tideline Markets in May.\n'.repeat(5)
    expect(parties(news)).toEqual([])
    const text = [...calls, news, 'Get started with Tideline Markets'].join('\n')
    expect(parties(text)).toEqual([['Tideline Markets', 3]])
  })

  it.each([
    ['はまかぜ証券', 'はまかぜ証券の口座開設はこちら'],
    ['みんなのFX', '今ならみんなのFXの口座開設はこちら'],
    ['うみねこ銀行', 'まずはうみねこ銀行の口座開設はこちら'],
    ['NAGI', '安心して始めるならNAGIの口座開設はこちら'],
    ['ナギ・マーケット', 'ナギ・マーケットの公式サイトはこちら'],
  ])('is told by its whole name %s', (party, call) => {
    expect(parties(`${call}\n`.repeat(3))).toEqual([[party, 3]])
    const start = call.indexOf(party)
    expect(callsIn(call)[0]).toMatchObject({ start, end: call.length })
  })

  it('is not one of several of a kind, and no kind by itself', () => {
    const kinds = '証券の口座開設はこちら\n'.repeat(5)
    const several = ['はまかぜ', 'うみねこ', 'ともしび'].map(
      (name) => `${name}証券の口座開設はこちら`,
    )
    expect(parties(kinds)).toEqual([])
    expect(parties(several.join('\n'))).toEqual([])
  })

  it.each([
    ['twice is not again and again', 'ナギ証券の口座開設はこちら\n'.repeat(2)],
    ['praise alone sells nothing', 'おすすめなのはナギ証券です。\n'.repeat(9)],
    ['nobody is named', '口座開設はこちら\nお申し込みはこちら\n'.repeat(5)],
    ['a newsletter is no party', 'メルマガの登録はこちら\n'.repeat(5)],
    ['a town is no party', '港北市の申し込みはこちら\n'.repeat(5)],
    ['a grant is no party', '住宅補助金の申し込みはこちら\n'.repeat(5)],
    ['news of accounts', 'ナギ証券の口座開設は10万件に達した。\n'.repeat(5)],
    [
      'three parties once each',
      'ナギの口座開設はこちら\nウミの口座開設はこちら\nカゼの口座開設はこちら',
    ],
  ])('is not found where %s', (_, text) => expect(parties(text)).toEqual([]))

  it('is one party whatever the width and case of its name', () => {
    const text = ['NAGI', 'nagi', 'Nagi'].map((name) => `${name}の口座開設はこちら`).join('\n')
    expect(parties(text)).toEqual([['NAGI', 3]])
  })
})

it('finds calls within the text, in order, whatever it holds', () => {
  const pieces = [
    'ナギ',
    'の口座開設はこちら',
    '\n',
    'Join with Nagi',
    'をぜひ使ってください',
    '。',
    'なら',
    '!',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const text = parts.join('')
      for (const { party, start, end } of callsIn(text)) {
        expect(text.slice(start, end)).toContain(party)
        expect(party.length).toBeLessThanOrEqual(120)
      }
    }),
  )
})

it.each([
  ['names without an end', 'ナ'.repeat(200_000)],
  ['calls without an end', 'ナギの口座開設はこちら'.repeat(20_000)],
  ['letters before a call', `${'A '.repeat(50_000)}の口座開設はこちら`],
  ['words in capitals', 'Join with Nagi Umi Kaze '.repeat(20_000)],
])('reads %s in bearable time', (_, text) => {
  const begin = performance.now()
  repeatedCallsIn(text)
  expect(performance.now() - begin).toBeLessThan(4000)
})
