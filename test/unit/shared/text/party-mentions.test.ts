import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn } from '#shared/text/party-mentions'
import { aParty } from '../../../support/nouns'

const names = (...texts: readonly string[]) => texts.map((text) => ({ text, reading: '' }))
const ono = aParty({ id: 'ono', names: names('小野里香', '小野', 'Rika Ono') })
const works = aParty({ id: 'works', names: names('みなと建設', 'ＭＫ社', '小野建材') })
const parties = [ono, works]

const told = (text: string) =>
  mentionsIn(text, parties).map(({ partyId, name, start, end, sentence }) => [
    partyId,
    name,
    text.slice(start, end),
    sentence.text,
  ])

describe('the mentions of a party', () => {
  it('come with the alias that matched, as the text writes it, and the sentence', () => {
    expect(told('昨日は雨だった。小野 里香社長が来た。MK社は黙った。')).toEqual([
      ['ono', '小野里香', '小野 里香', '小野 里香社長が来た。'],
      ['works', 'ＭＫ社', 'MK社', 'MK社は黙った。'],
    ])
  })

  it('are not found inside a longer known name', () => {
    expect(told('小野建材が納めた。')).toEqual([
      ['works', '小野建材', '小野建材', '小野建材が納めた。'],
    ])
  })

  it('stand between word boundaries in an alphabet', () => {
    expect(told('Rika Onoda left. Rika Ono’s firm stayed.')).toEqual([
      ['ono', 'Rika Ono', 'Rika Ono', 'Rika Ono’s firm stayed.'],
    ])
  })

  it('that run over a line have the sentence they begin in', () => {
    expect(told('社長は小野\n里香。')).toEqual([['ono', '小野里香', '小野\n里香', '社長は小野']])
  })

  it('lie within their sentence, whatever stands around them', () => {
    const pieces = fc.constantFrom(
      '小野が',
      'MK社と',
      'Rika Ono ',
      '。',
      '\n',
      '「',
      '」',
      '雨',
      '. ',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        for (const { start, sentence } of mentionsIn(text, parties)) {
          expect(sentence.start).toBeLessThanOrEqual(start)
          expect(sentence.end).toBeGreaterThan(start)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        }
      }),
    )
  })
})
