import { expect, it } from 'vitest'
import { atQuery } from '../../../../renderer/editor/at-query'

it.each([
  ['@', ''],
  ['止まった@', ''],
  ['止まった@補償', '補償'],
  ['止まった＠補償', '補償'],
  ['The harbour @port auth', 'port auth'],
  ['(@', ''],
  ['「@港', '港'],
])('%s asks for %s', (before, query) => {
  expect(atQuery(before)).toEqual({ query, length: query.length + 1 })
})

it.each([
  'a@',
  'press@harbour',
  'first.last@',
  'a-b@',
  '@ ',
  '@　港',
  '@@',
  '@port\nnext line',
  'no sign',
  '',
  `@${'長'.repeat(41)}`,
])('%s asks for nothing', (before) => {
  expect(atQuery(before)).toBeNull()
})
