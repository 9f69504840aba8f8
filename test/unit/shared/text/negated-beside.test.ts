import { expect, it } from 'vitest'
import { isNegatedAnew } from '../../../../shared/text/negated-beside'

const words = 'that he signed it'
const told = (prefix: string, suffix = '.') => ({ prefix, exact: words, suffix })

it('a negation beside words is no other one for its apostrophe', () => {
  expect(isNegatedAnew(told("She didn't say "), told('She didn’t say '))).toBe(false)
  expect(isNegatedAnew(told('She did say '), told('She didn’t say '))).toBe(true)
})

it('the same negation once more beside words is a new one, and once less is one that went', () => {
  const once = told('He did not know ', ' in May.')
  const twice = told('He did not know ', ' and not in May.')
  expect(isNegatedAnew(once, twice)).toBe(true)
  expect(isNegatedAnew(twice, once)).toBe(true)
  expect(isNegatedAnew(twice, twice)).toBe(false)
})
