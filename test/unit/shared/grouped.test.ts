import { expect, it } from 'vitest'
import { grouped } from '#shared/grouped'

it('keeps the order of keys and of items, and takes any key', () => {
  const groups = grouped(['bc', 'a', 'de', '', 'f'], (word) => word.length || null)
  expect([...groups]).toEqual([
    [2, ['bc', 'de']],
    [1, ['a', 'f']],
    [null, ['']],
  ])
})
