import { describe, expect, it } from 'vitest'
import { claimWarnings } from '../../../../shared/domain/claim-warnings'
import type { Standing } from '../../../../shared/domain/standing'
import { aClaim } from '../../../support/nouns'

const standing = (over: Partial<Standing> = {}): Standing => ({
  origins: { sources: 0, origins: 0, unjudged: 0 },
  primary: false,
  unanswered: 0,
  interestOnly: false,
  ...over,
})
const twoOrigins = { sources: 2, origins: 2, unjudged: 0 }
const fourArticles = { sources: 4, origins: 1, unjudged: 0 }
const warnings = (claim: Parameters<typeof aClaim>[0], over: Partial<Standing> = {}) =>
  claimWarnings(aClaim(claim), standing(over), aClaim(claim).aboutIds)

describe('a confirmed claim', () => {
  it('asks for two judged origins or something primary', () => {
    expect(warnings({ finding: 'confirmed' }, { origins: fourArticles })).toEqual(['few-origins'])
    expect(
      warnings({ finding: 'confirmed' }, { origins: { sources: 3, origins: 1, unjudged: 2 } }),
    ).toEqual(['few-origins'])
    expect(warnings({ finding: 'confirmed' }, { origins: twoOrigins })).toEqual([])
    expect(warnings({ finding: 'confirmed' }, { origins: fourArticles, primary: true })).toEqual([])
  })

  it('asks for an answer to what contradicts it', () => {
    const held = { origins: twoOrigins, unanswered: 1 }
    expect(warnings({ finding: 'confirmed' }, held)).toEqual(['unanswered'])
    expect(warnings({ finding: 'conflicting' }, held)).toEqual([])
  })
})

describe('a claim of a single origin', () => {
  it('asks for the answer, not for a second origin', () => {
    expect(warnings({ finding: 'single' }, { origins: fourArticles, unanswered: 2 })).toEqual([
      'unanswered',
    ])
  })
})

describe('the use of a claim', () => {
  it.each([
    ['hold', []],
    ['ok', ['reply-missing']],
    ['attrib', ['reply-missing']],
    ['anon', ['reply-missing']],
    ['reply', []],
    ['drop', []],
  ] as const)('of an allegation as “%s” warns of %j', (use, expected) => {
    const claim = { kind: 'allegation', finding: 'confirmed', use } as const
    expect(warnings({ ...claim, aboutIds: ['party-1'] }, { origins: twoOrigins })).toEqual(expected)
  })

  it('needs no reply where an allegation is about nobody', () => {
    const claim = { kind: 'allegation', finding: 'confirmed', use: 'ok' } as const
    expect(warnings(claim, { origins: twoOrigins })).toEqual([])
  })

  it('of what is no allegation needs no reply, whoever it is about', () => {
    const claim = { kind: 'fact', finding: 'confirmed', use: 'ok' } as const
    expect(warnings({ ...claim, aboutIds: ['party-1'] }, { origins: twoOrigins })).toEqual([])
  })

  it('as fact asks for a confirmed finding', () => {
    expect(warnings({ finding: 'single', use: 'ok' })).toEqual(['not-confirmed'])
    expect(warnings({ finding: 'single', use: 'attrib' })).toEqual([])
    expect(warnings({ kind: 'opinion', finding: 'notfact', use: 'ok' })).toEqual([])
  })

  it('as fact asks for an answer whatever the finding', () => {
    expect(warnings({ finding: 'partly', use: 'ok' }, { unanswered: 1 })).toEqual([
      'unanswered',
      'not-confirmed',
    ])
  })
})

describe('a claim whose support comes from interested sources alone', () => {
  it.each(['open', 'single', 'confirmed'] as const)('says so with the finding “%s”', (finding) => {
    expect(warnings({ finding }, { origins: twoOrigins, interestOnly: true })).toEqual([
      'interest-only',
    ])
    expect(warnings({ finding }, { origins: twoOrigins, interestOnly: false })).toEqual([])
  })
})

describe('an opinion or forecast', () => {
  it.each(['opinion', 'forecast'] as const)('of kind %s is not a matter of evidence', (kind) => {
    expect(warnings({ kind, finding: 'open' })).toEqual(['not-checkable'])
    expect(warnings({ kind, finding: 'notfact' })).toEqual([])
  })
})
