import { describe, expect, it } from 'vitest'
import { differenceOf } from '#shared/text/quote-difference'

/** − what the source has more than the quotation, + the other way round. */
const shown = (source: string, quotation: string) =>
  differenceOf(source, quotation)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'missing' ? `[−${text}]` : `[+${text}]`,
    )
    .join('')

describe('the difference of a quotation', () => {
  it.each([
    ['numbers whole', '482億円', '485億円', '[−482][+485]億円'],
    ['numbers with a comma whole', '4,502枚', '4,503枚', '[−4,502][+4,503]枚'],
    ['numbers with a point whole', '4.5%', '4.6%', '[−4.5][+4.6]%'],
    ['numbers with both whole', '4,502.9', '4,502.8', '[−4,502.9][+4,502.8]'],
    ['Latin words whole', 'the dam', 'the dams', 'the [−dam][+dams]'],
    ['words with an apostrophe whole', "We didn't", 'We didn’s', "We [−didn't][+didn’s]"],
    ['words with a curled apostrophe whole', 'We don’t', 'We won’t', 'We [−don’t][+won’t]'],
    ['words with a hyphen whole', 'the mid-term', 'the mid-year', 'the [−mid-term][+mid-year]'],
    ['accented words whole', 'un cafe\u0301', 'un cafe', 'un [−cafe\u0301][+cafe]'],
    ['characters with their marks', '水は\u3099ち', '水はち', '水[−は\u3099][+は]ち'],
    ['Japanese by its characters', '行っていた', '行っている', '行ってい[−た][+る]'],
    ['runs of white space', 'no  more', 'no more', 'no[−  ][+ ]more'],
    ['marks without a letter before them', '\u0301a', 'a', '[−\u0301a][+a]'],
  ])('tells %s', (_, source, quotation, difference) => {
    expect(shown(source, quotation)).toBe(difference)
  })

  it('passes over which quotation marks are used', () => {
    expect(shown('「はい」と', '『はい』と')).not.toContain('[')
    expect(shown('don’t', "don't")).not.toContain('[')
  })

  it('is all missing or all added where one is empty', () => {
    expect(differenceOf('橋', '')).toEqual([{ kind: 'missing', text: '橋' }])
    expect(differenceOf('', '橋')).toEqual([{ kind: 'added', text: '橋' }])
    expect(differenceOf('', '')).toEqual([])
  })
})
