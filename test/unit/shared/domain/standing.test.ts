import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../shared/domain/evidence'
import type { Passage } from '../../../../shared/domain/passage'
import type { Source, SourceOrigin } from '../../../../shared/domain/source'
import { offersGradeOne, standingOf, supportingSources } from '../../../../shared/domain/standing'
import { anEvidence, aPassage, aSource } from '../../../support/nouns'

const standing = (
  evidence: readonly Evidence[],
  passages: ReadonlyMap<string, Passage>,
  sources: ReadonlyMap<string, Source>,
  interested: readonly string[] = [],
) => standingOf(evidence, passages, sources, new Set(interested))

const own: SourceOrigin = { state: 'own', ground: 'was there' }
const sourcesOf = (origins: Record<string, SourceOrigin>): ReadonlyMap<string, Source> =>
  new Map(Object.entries(origins).map(([id, origin]) => [id, aSource({ id, origin })]))
const passagesOf = (sources: Record<string, string>) =>
  new Map(
    Object.entries(sources).map(([id, sourceId]) => [id, aPassage({ id, sourceId })] as const),
  )

const two = passagesOf({ p1: 'a', p2: 'a', p3: 'b' })

describe('what supports a claim', () => {
  it('is each source once, however many of its passages are put to it', () => {
    const evidence = ['p1', 'p2', 'p3'].map((passageId) => anEvidence({ passageId }))
    expect(supportingSources(evidence, two, sourcesOf({ a: own, b: own }))).toEqual(['a', 'b'])
  })

  it('is not what contradicts it or stands beside it', () => {
    const evidence = [
      anEvidence({ passageId: 'p1', stance: 'contradicts' }),
      anEvidence({ passageId: 'p3', stance: 'context' }),
    ]
    expect(supportingSources(evidence, two, sourcesOf({ a: own, b: own }))).toEqual([])
  })

  it('is nothing whose passage or source is gone', () => {
    const evidence = [anEvidence({ passageId: 'gone' }), anEvidence({ passageId: 'p3' })]
    expect(supportingSources(evidence, two, sourcesOf({ a: own }))).toEqual([])
  })
})

describe('the standing of a claim', () => {
  it('counts articles and origins apart', () => {
    const copy: SourceOrigin = {
      state: 'from',
      edges: [{ to: 'source', sourceId: 'a', ground: 'credits it' }],
    }
    const evidence = [anEvidence({ passageId: 'p1' }), anEvidence({ passageId: 'p3' })]
    expect(standing(evidence, two, sourcesOf({ a: own, b: copy })).origins).toEqual({
      sources: 2,
      origins: 1,
      unjudged: 0,
    })
  })

  it.each([
    ['supports', 'primary', 'p1', true],
    ['supports', 'secondary', 'p1', false],
    ['context', 'primary', 'p1', false],
    ['contradicts', 'primary', 'p1', false],
    ['supports', 'primary', 'gone', false],
  ] as const)('with %s, %s, of %s has primary support: %s', (stance, nearness, passageId, yes) => {
    const evidence = [anEvidence({ stance, nearness, passageId })]
    expect(standing(evidence, two, sourcesOf({ a: own })).primary).toBe(yes)
  })

  it('counts what contradicts and has no note as unanswered', () => {
    const evidence = [
      anEvidence({ stance: 'contradicts', note: '  ' }),
      anEvidence({ stance: 'contradicts', note: 'corrected in June' }),
      anEvidence({ stance: 'context', note: '' }),
    ]
    expect(standing(evidence, two, sourcesOf({})).unanswered).toBe(1)
    const answered = evidence.slice(1)
    expect(standing(answered, two, sourcesOf({})).unanswered).toBe(0)
    expect(standing([...evidence, ...evidence], two, sourcesOf({})).unanswered).toBe(2)
  })

  it.each([
    [['a'], ['a'], true],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['b', 'a', 'other'], true],
    [['b'], ['a'], false],
    [[], ['a'], false],
  ])('of support from %j rests on the interested sources %j alone: %s', (from, interested, yes) => {
    const evidence = from.map((id) => anEvidence({ passageId: id === 'a' ? 'p1' : 'p3' }))
    const against = anEvidence({ passageId: 'p3', stance: 'contradicts' })
    const all = sourcesOf({ a: own, b: own })
    expect(standing([...evidence, against], two, all, interested).interestOnly).toBe(yes)
  })

  it('has primary support by one piece of evidence among others', () => {
    const evidence = [
      anEvidence({ passageId: 'p1', nearness: 'secondary' }),
      anEvidence({ passageId: 'p3', nearness: 'primary' }),
    ]
    expect(standing(evidence, two, sourcesOf({ a: own, b: own })).primary).toBe(true)
    expect(standing([], two, sourcesOf({ a: own })).primary).toBe(false)
  })
})

describe('grade 1', () => {
  it.each([
    [{ sources: 5, origins: 1, unjudged: 4 }, false],
    [{ sources: 2, origins: 2, unjudged: 0 }, true],
  ])('of %o is offered: %s', (count, offered) => {
    expect(offersGradeOne(count)).toBe(offered)
  })
})
