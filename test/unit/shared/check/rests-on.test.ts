import { describe, expect, it } from 'vitest'
import { restsOn } from '../../../../shared/check/rests-on'
import type { Claim } from '../../../../shared/domain/claim'
import { checkedDraft } from '../../../support/checked'
import { anInterest, aParty } from '../../../support/nouns'

const bay = { name: 'bay', reading: '水門は三年間、点検されなかった。' }
const gate = { name: 'gate', reading: '点検は毎年あった。' }
const shop = { name: 'shop', reading: '水門は古い。', interests: [anInterest()] }
const fact = '港湾局は三年間、点検しなかった'
const said = '元職員によると、港湾局は三年間、点検しなかった'

function rules(
  paragraph: string,
  stands: Partial<Claim> = {},
  put: readonly string[] = ['bay'],
  other: Partial<Claim> = {},
) {
  const draft = checkedDraft([paragraph], {
    cited: [bay, gate, shop],
    claims: { lapse: put, other: ['gate'] },
    stands: { lapse: stands, other },
    parties: [aParty({ id: 'clerk', names: [{ text: '近藤', reading: '' }] })],
  })
  return draft.sentences.flatMap((one) => restsOn(draft, one)).map(({ rule }) => rule)
}

describe('an allegation before its reply', () => {
  const about: Partial<Claim> = { kind: 'allegation', aboutIds: ['party-1'] }

  it('is asked about however it is worded, and told as fact is the weightier', () => {
    expect(rules(`${said}[=lapse]。`, about)).toEqual(['no-reply'])
    expect(rules(`${fact}[=lapse]。`, about)).toEqual(['allegation-as-fact'])
  })
})

describe('an allegation told as fact', () => {
  it('is one without a word of who says it', () => {
    expect(rules(`${fact}[=lapse]。`, { kind: 'allegation' })).toEqual(['allegation-as-fact'])
    expect(rules(`${said}[=lapse]。`, { kind: 'allegation' })).toEqual([])
  })

  it('goes before the hold on it and what contradicts it: one finding for one trouble', () => {
    const held = { kind: 'allegation', use: 'hold' } as const
    expect(rules(`${fact}[=lapse]。`, held, ['bay', '-gate'])).toEqual(['allegation-as-fact'])
    expect(rules(`${said}[=lapse]。`, held, ['bay', '-gate'])).toEqual(['use'])
  })

  it('is not asked about in headings and in what is set apart as a quotation', () => {
    expect(rules(`# ${fact}[=lapse]`, { kind: 'allegation' })).toEqual([])
    expect(rules(`> ${fact}[=lapse]。`, { kind: 'allegation' })).toEqual([])
  })
})

describe('the use of a claim', () => {
  it('is none while it is on hold or dropped, however it is told', () => {
    for (const use of ['hold', 'drop'] as const) {
      expect(rules(`${said}[=lapse]。`, { use })).toEqual(['use'])
    }
    expect(rules(`${fact}[=lapse]。`, { kind: 'allegation', use: 'drop' })).toEqual(['use'])
  })

  it('may ask for a word of who says it, or forbid a name', () => {
    expect(rules(`${fact}[=lapse]。`, { use: 'attrib' })).toEqual(['use'])
    expect(rules(`${said}[=lapse]。`, { use: 'attrib' })).toEqual([])
    const anon = { use: 'anon', claimantId: 'clerk' } as const
    expect(rules(`近藤によると、点検はなかった[=lapse]。`, anon)).toEqual(['use'])
    expect(rules(`${said}[=lapse]。`, anon)).toEqual([])
    expect(rules(`近藤によると、点検はなかった[=lapse]。`, { ...anon, claimantId: 'x' })).toEqual(
      [],
    )
  })
})

describe('a contradiction', () => {
  it('is asked about while nothing answers it, unless the sentence or its use tells both', () => {
    const against = ['bay', '-gate']
    expect(rules(`${fact}[=lapse]。`, {}, against)).toEqual(['contradicted'])
    expect(rules(`${said}[=lapse]。`, {}, against)).toEqual([])
    expect(rules(`${fact}[=lapse]。`, { use: 'reply' }, against)).toEqual([])
    expect(rules(`${fact}[=lapse]。`, {}, ['bay'])).toEqual([])
  })
})

describe('a source with an interest', () => {
  it('is asked about where the sentence rests on nothing else', () => {
    expect(rules(`${fact}[shop]。`)).toEqual(['interest'])
    expect(rules(`${fact}[=lapse]。`, { finding: 'single' }, ['shop'])).toEqual(['interest'])
    expect(rules(`${fact}[shop][bay]。`)).toEqual([])
    expect(rules(`${said}[shop]。`)).toEqual([])
    expect(rules(`${fact}[=lapse]。`, { use: 'hold' }, ['shop'])).toEqual(['use'])
  })
})

describe('a single origin', () => {
  it('is asked about where what it says is told as fact', () => {
    expect(rules(`${fact}[=lapse]。`, { finding: 'single' })).toEqual(['single-origin'])
    expect(rules(`${fact}[=lapse]。`, { finding: 'confirmed' })).toEqual(['single-origin'])
    expect(rules(`${said}[=lapse]。`, { finding: 'single' })).toEqual([])
    expect(rules(`${fact}[=lapse]。`, { finding: 'open' })).toEqual([])
    expect(rules(`${fact}[=lapse]。`, { finding: 'single', kind: 'observed' })).toEqual([])
  })

  it('is none where something else is cited beside it that may be a second one', () => {
    expect(rules(`${fact}[=lapse][gate]。`, { finding: 'single' })).toEqual([])
    expect(rules(`${fact}[=lapse][=other]。`, { finding: 'single' })).toEqual([])
    const single = { finding: 'single' } as const
    expect(rules(`${fact}[=lapse][=other]。`, single, ['bay'], single)).toEqual(['single-origin'])
  })
})

it('names two claims in trouble each under its own rule', () => {
  const found = rules(`${fact}[=lapse][=other]。`, { kind: 'allegation' }, ['bay'], { use: 'hold' })
  expect(found).toEqual(['allegation-as-fact', 'use'])
})
