import { expect, it } from 'vitest'
import { groupsOf } from '../../../../../renderer/features/verify/verified-groups'
import type { Verified } from '../../../../../shared/archive/verify-case'

const one = (over: Partial<Verified>): Verified => ({
  item: 'part',
  id: 'page',
  captureId: 'c',
  sourceId: 's',
  label: 'The harbour',
  state: 'intact',
  ground: null,
  role: 'page',
  fields: [],
  details: {},
  ...over,
})

it('puts what is at fault first, by source and within one', () => {
  const groups = groupsOf([
    one({ item: 'log', sourceId: null, label: '', role: null }),
    one({}),
    one({ sourceId: 't', label: 'The bridge' }),
    one({ sourceId: 't', label: 'The bridge', state: 'damaged', id: 'screenshot' }),
    one({ sourceId: 'u', label: 'The tunnel', state: 'missing' }),
  ])
  expect(groups.map(({ label, state }) => [label, state])).toEqual([
    ['The tunnel', 'missing'],
    ['The bridge', 'damaged'],
    ['', 'intact'],
    ['The harbour', 'intact'],
  ])
  expect(groups[1]?.items.map(({ id }) => id)).toEqual(['screenshot', 'page'])
})

it('names a source by its own name and not by the words of a passage', () => {
  const passage = one({ item: 'passage', label: 'no crane was inspected', role: null })
  expect(groupsOf([passage, one({})])[0]?.label).toBe('The harbour')
})
