import { expect, it } from 'vitest'
import { passageChoices } from '../../../../../renderer/features/claims/evidence/passage-choices'
import { noFacts } from '../../../../../shared/domain/source'
import { aPassage, aSource } from '../../../../support/nouns'

const source = (id: string, title: string) =>
  aSource({ id, facts: { ...noFacts(), title: { page: title, own: null } } })
const sources = new Map([
  ['a', source('a', '港の記録')],
  ['b', source('b', 'The bridge')],
])
const passage = (id: string, sourceId: string, exact: string, note = '') =>
  [id, aPassage({ id, sourceId, note, selector: { ...aPassage().selector, exact } })] as const
const passages = new Map([
  passage('p1', 'b', 'inspected in May', 'ask the county'),
  passage('p2', 'a', '５月に点検'),
  passage('p3', 'b', 'closed in June'),
  passage('p4', 'gone', 'nowhere'),
])
const found = (query: string, most = 10) => {
  const { groups, leftOff } = passageChoices(passages, sources, query, most)
  return [groups.map((group) => [group.source.id, ...group.passages.map(({ id }) => id)]), leftOff]
}

it('groups the passages by source and leaves out what has none', () => {
  expect(found('')).toEqual([
    [
      ['a', 'p2'],
      ['b', 'p1', 'p3'],
    ],
    0,
  ])
})

it.each([
  ['5月', [['a', 'p2']]],
  ['BRIDGE june', [['b', 'p3']]],
  ['county', [['b', 'p1']]],
  ['nothing', []],
])('finds “%s” in quotation, note and title', (query, groups) => {
  expect(found(query)).toEqual([groups, 0])
})

it('says how many it left off', () => {
  expect(found('', 2)).toEqual([
    [
      ['a', 'p2'],
      ['b', 'p1'],
    ],
    1,
  ])
})
