import { describe, expect, it } from 'vitest'
import {
  assess,
  firstAssessment,
  waitsForReporter,
  withKind,
} from '../../../../shared/domain/claim'
import { aClaim, at } from '../../../support/nouns'

describe('assessing a claim', () => {
  it('asks for a reason when the finding or the use changes', () => {
    expect(() => assess(aClaim(), 'finding', 'confirmed', '  ', at)).toThrow('reason-required')
    expect(() => assess(aClaim(), 'use', 'ok', '', at)).toThrow('reason-required')
  })

  it('lets the work move on without one', () => {
    expect(assess(aClaim(), 'work', 'checking', '', at).work).toBe('checking')
  })

  it('keeps what it was, when, and why it changed', () => {
    const once = assess(aClaim(), 'finding', 'single', ' One report only ', at)
    const twice = assess(once, 'finding', 'confirmed', 'Court file seen', at)
    expect(twice.history).toEqual([
      { at, field: 'finding', from: 'open', to: 'single', reason: 'One report only' },
      { at, field: 'finding', from: 'single', to: 'confirmed', reason: 'Court file seen' },
    ])
  })

  it('changes one field and never the other two', () => {
    const after = assess(aClaim(), 'use', 'attrib', 'Attributed', at)
    expect(after).toMatchObject({ work: 'new', finding: 'open', use: 'attrib' })
  })

  it('writes nothing down when nothing changes', () => {
    expect(assess(aClaim(), 'finding', 'open', 'why not', at).history).toEqual([])
  })
})

describe('the kind of a claim', () => {
  it.each([
    ['opinion', 'notfact'],
    ['forecast', 'notfact'],
    ['fact', 'open'],
    ['allegation', 'open'],
    ['observed', 'open'],
  ] as const)('%s starts as %s', (kind, finding) => {
    expect(firstAssessment(kind)).toEqual({ work: 'new', finding, use: 'hold' })
  })

  it('takes the finding along only while nobody has assessed it', () => {
    expect(withKind(aClaim(), 'forecast').finding).toBe('notfact')
    const assessed = assess(aClaim(), 'finding', 'single', 'one', at)
    expect(withKind(assessed, 'forecast').finding).toBe('single')
  })
})

describe('waiting for the reporter', () => {
  it.each([
    ['new', 'open', true],
    ['awaiting', 'open', true],
    ['done', 'open', false],
    ['checking', 'single', false],
    ['recheck', 'confirmed', true],
  ] as const)('%s and %s: %s', (work, finding, waits) => {
    expect(waitsForReporter({ work, finding })).toBe(waits)
  })
})
