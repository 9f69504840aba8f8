import { expect, it } from 'vitest'
import { fetchableAddress, noFacts } from '../../../../shared/domain/source'
import { aSource } from '../../../support/nouns'

it('a source is fetched from the address that the reporter gave, else that it was clipped by', () => {
  const facts = { ...noFacts(), canonicalUrl: { page: 'https://a.example/', own: null } }
  const own = { ...facts, canonicalUrl: { page: null, own: 'https://b.example/' } }
  expect(fetchableAddress(aSource({ url: null, facts }))).toBe('https://a.example/')
  expect(fetchableAddress(aSource({ facts }))).toBe('https://news.example/bridge')
  expect(fetchableAddress(aSource({ facts: own }))).toBe('https://b.example/')
  expect(fetchableAddress(aSource({ url: 'file:///etc/passwd' }))).toBeNull()
})
