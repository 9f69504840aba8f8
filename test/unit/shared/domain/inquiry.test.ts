import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asked,
  inquiryState,
  nextChange,
  notPutYet,
  repliesOn,
  unheardParties,
  type Attempt,
  type Inquiry,
} from '../../../../shared/domain/inquiry'

const sent = '2026-11-20T10:00:00+09:00'
const due = '2026-11-24T17:00:00+09:00'
const claims = new Map([['k-1', { text: 'The exchange knew.' }]])
const attempt = (at: string): Attempt => ({ at, channel: 'mail', note: '' })

const fresh: Inquiry = {
  id: 'i-1',
  caseId: 'case-1',
  partyId: 'p-1',
  addressee: 'Harbour Exchange',
  claimIds: ['k-1'],
  put: [],
  question: '',
  reachedAt: 'press@harbour.example',
  deadline: null,
  attempts: [],
  outcome: null,
  createdAt: sent,
}
const once = asked(fresh, attempt(sent), due, claims)
const twice = asked(once, attempt('2026-11-25T09:00:00+09:00'), '2026-11-26T17:00:00+09:00', claims)
const allegation = { id: 'k-1', kind: 'allegation', aboutIds: ['p-1'] } as const

describe('the state of an inquiry', () => {
  it.each([
    ['to-ask', fresh, due],
    ['asked', once, '2026-11-24T17:00:00+09:00'],
    ['overdue', once, '2026-11-24T17:00:00.001+09:00'],
    ['asked', once, '2026-11-24T07:59:00Z'],
    ['overdue', once, '2026-11-24T08:00:01Z'],
    ['asked', twice, '2026-11-26T16:59:00+09:00'],
    ['silent', twice, '2026-11-26T17:01:00+09:00'],
    ['asked', asked(fresh, attempt(sent), null, claims), '2099-01-01T00:00:00Z'],
  ] as const)('is %s', (state, inquiry, now) => {
    expect(inquiryState(inquiry, now)).toBe(state)
  })

  it('is what came of it once something did, whenever that is looked at', () => {
    for (const kind of ['answered', 'refused'] as const) {
      const outcome = { kind, at: due, sourceId: null, note: '' }
      for (const inquiry of [fresh, once, twice])
        expect(inquiryState({ ...inquiry, outcome }, '2099-01-01T00:00:00Z')).toBe(kind)
    }
  })

  it('only moves on with time, and changes when it says that it will', () => {
    const rank = { 'to-ask': 0, asked: 1, overdue: 2, silent: 2, answered: 3, refused: 3 }
    const moment = fc.date({
      min: new Date('2026-11-20'),
      max: new Date('2026-12-20'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.constantFrom(fresh, once, twice), moment, moment, (inquiry, one, other) => {
        const [early, late] = [one, other]
          .toSorted((a, b) => a.getTime() - b.getTime())
          .map((date) => date.toISOString()) as [string, string]
        expect(rank[inquiryState(inquiry, late)]).toBeGreaterThanOrEqual(
          rank[inquiryState(inquiry, early)],
        )
        const change = nextChange([inquiry], early)
        const changed = inquiryState(inquiry, late) !== inquiryState(inquiry, early)
        expect(changed).toBe(change !== null && Date.parse(late) >= change)
      }),
    )
  })
})

describe('an allegation', () => {
  const before = '2026-11-26T16:00:00+09:00'
  const after = '2026-11-26T18:00:00+09:00'

  it('is held back until its party answered, would not, or stayed silent after a follow-up', () => {
    expect(unheardParties(allegation, [], after)).toEqual(['p-1'])
    expect(unheardParties(allegation, [fresh], after)).toEqual(['p-1'])
    expect(unheardParties(allegation, [once], after)).toEqual(['p-1'])
    expect(unheardParties(allegation, [twice], before)).toEqual(['p-1'])
    expect(unheardParties(allegation, [twice], after)).toEqual([])
    const outcome = { kind: 'refused', at: due, sourceId: null, note: '' } as const
    expect(unheardParties(allegation, [{ ...once, outcome }], before)).toEqual([])
  })

  it('waits for every party that it is about', () => {
    const two = { ...allegation, aboutIds: ['p-1', 'p-2'] }
    expect(unheardParties(two, [twice], after)).toEqual(['p-2'])
  })

  it('is not freed by an inquiry that it was added to after it was sent', () => {
    const later = { ...allegation, id: 'k-2' }
    expect(unheardParties(later, [{ ...twice, claimIds: ['k-1', 'k-2'] }], after)).toEqual(['p-1'])
  })

  it('is freed by silence only when it was put twice, in these words', () => {
    const added = asked(
      { ...once, claimIds: ['k-1', 'k-2'] },
      attempt('2026-11-25T09:00:00+09:00'),
      '2026-11-26T17:00:00+09:00',
      new Map([...claims, ['k-2', { text: 'It waited.' }]]),
    )
    const later = { ...allegation, id: 'k-2' }
    expect(unheardParties(allegation, [added], after)).toEqual([])
    expect(unheardParties(later, [added], after)).toEqual(['p-1'])
    const reworded = asked(
      once,
      attempt('2026-11-25T09:00:00+09:00'),
      '2026-11-26T17:00:00+09:00',
      new Map([['k-1', { text: 'The exchange knew by May.' }]]),
    )
    expect(unheardParties(allegation, [reworded], after)).toEqual(['p-1'])
    const outcome = { kind: 'answered', at: due, sourceId: null, note: '' } as const
    expect(unheardParties(later, [{ ...added, outcome }], after)).toEqual([])
  })

  it('is held back only where it is an allegation', () => {
    expect(unheardParties({ ...allegation, kind: 'fact' }, [], after)).toEqual([])
  })

  it('shows the inquiry that freed it before one that did not', () => {
    const other = { ...fresh, id: 'i-2' }
    expect(repliesOn(allegation, [other, twice], after)).toEqual([
      { partyId: 'p-1', inquiry: twice, state: 'silent' },
    ])
    expect(repliesOn(allegation, [], after)).toEqual([
      { partyId: 'p-1', inquiry: null, state: 'to-ask' },
    ])
  })
})

describe('asking', () => {
  it('keeps the words that were put, and tells when the claim reads otherwise', () => {
    expect(once.put).toEqual([{ claimId: 'k-1', text: 'The exchange knew.', since: 0 }])
    expect(twice.put).toEqual(once.put)
    expect(notPutYet(once, claims)).toEqual([])
    const reworded = new Map([['k-1', { text: 'The exchange knew by May.' }]])
    expect(notPutYet(once, reworded)).toEqual([{ claimId: 'k-1', was: 'The exchange knew.' }])
    expect(notPutYet(fresh, claims)).toEqual([{ claimId: 'k-1', was: null }])
    expect(asked(once, attempt(due), null, reworded).put).toEqual([
      { claimId: 'k-1', text: 'The exchange knew by May.', since: 1 },
    ])
  })

  it('refuses a deadline that nobody can keep, and a letter that asks nothing', () => {
    expect(() => asked(fresh, attempt(due), due, claims)).toThrow('deadline-past')
    expect(() => asked({ ...fresh, claimIds: [] }, attempt(sent), due, claims)).toThrow(
      'nothing-asked',
    )
    expect(
      asked({ ...fresh, claimIds: [], question: 'Why?' }, attempt(sent), due, claims).put,
    ).toEqual([])
  })
})
