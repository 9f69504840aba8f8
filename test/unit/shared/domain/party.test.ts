import { describe, expect, it } from 'vitest'
import { mergedParty, newParty, Party, roleOn } from '#shared/domain/party'
import { aParty, at } from '../../../support/nouns'

const role = (text: string, from: string | null, to: string | null) => ({ text, from, to })

describe('the role of a party on a day', () => {
  const party = aParty({
    role: 'engineer',
    roles: [role('head', '2020', '2023-03'), role('adviser', '2023-04-01', null)],
  })
  it.each([
    ['2019-12-31', 'engineer'],
    ['2020-01-01', 'head'],
    ['2023-03-31', 'head'],
    ['2023-04-01', 'adviser'],
    ['2026-11-23', 'adviser'],
  ])('on %s is %s', (day, expected) => {
    expect(roleOn(party, day)).toBe(expected)
  })

  it('is all of those that hold, and the plain one where no date is known', () => {
    const both = aParty({ roles: [role('mayor', null, null), role('chair', '2020', '2030')] })
    expect(roleOn(both, '2026-11-23')).toBe('mayor · chair')
    expect(roleOn(aParty({ role: 'clerk' }), '2026-11-23')).toBe('clerk')
  })
})

describe('two parties that are one', () => {
  const reading = (text: string, read = '') => ({ text, reading: read })

  it('keep every name once, a reading of either, and all that was written of both', () => {
    const kept = aParty({
      names: [reading('小野里香')],
      role: 'engineer',
      note: 'one',
      kind: 'person',
    })
    const other = aParty({
      id: 'party-2',
      names: [reading('Rika Ono'), reading('小野里香', 'おのりか')],
      role: 'adviser',
      interests: [{ text: 'holds shares', ground: 'register' }],
      note: 'two',
      passageId: 'passage-1',
    })
    expect(mergedParty(kept, other)).toEqual({
      ...kept,
      names: [reading('小野里香', 'おのりか'), reading('Rika Ono')],
      roles: [role('adviser', null, null)],
      interests: other.interests,
      note: 'one\n\ntwo',
      passageId: 'passage-1',
    })
  })

  it('take the kind that is known', () => {
    const other = aParty({ id: 'party-2', kind: 'person' })
    expect(mergedParty(aParty({ kind: 'unknown' }), other).kind).toBe('person')
    expect(mergedParty(aParty({ kind: 'organisation' }), other).kind).toBe('organisation')
  })

  it('are two, and of one case', () => {
    expect(() => mergedParty(aParty(), aParty())).toThrow('unexpected')
    expect(() => mergedParty(aParty(), aParty({ id: 'b', caseId: 'c' }))).toThrow('unexpected')
  })
})

it('a party that was written before roles had dates is read as one without', () => {
  const { roles, interests, note, passageId, ...before } = aParty()
  expect(Party.parse(before)).toEqual({ ...before, roles, interests, note, passageId })
  const made = newParty({ id: 'p', caseId: 'c', kind: 'person', name: ' Ono ', createdAt: at })
  expect(Party.parse(made).names).toEqual([{ text: 'Ono', reading: '' }])
})
