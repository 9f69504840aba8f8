import { expect, it } from 'vitest'
import { pageInWords, pagesCited, pagesInFile } from '#shared/i18n/page-in-words'
import { translator } from '#shared/i18n/translate'

const [en, ja] = [translator('en'), translator('ja')]
const twelve = { number: 12, label: null }
const preface = { number: 14, label: 'xii' }
const next = { number: 15, label: 'xiii' }

it('a page is cited by what is printed on it, else by its number', () => {
  expect(pagesCited({ first: twelve, last: twelve }, en)).toBe('p. 12')
  expect(pagesCited({ first: twelve, last: twelve }, ja)).toBe('12ページ')
  expect(pagesCited({ first: preface, last: next }, en)).toBe('pp. xii–xiii')
  expect(pagesCited({ first: preface, last: next }, ja)).toBe('xii〜xiiiページ')
})

it('for the desk it is also told where it is in the file', () => {
  expect(pagesInFile({ first: twelve, last: twelve }, en)).toBe('p. 12')
  expect(pagesInFile({ first: preface, last: preface }, en)).toBe('p. xii (in the file: p. 14)')
  expect(pagesInFile({ first: preface, last: next }, ja)).toBe(
    'xii〜xiiiページ(ファイルでは14〜15ページ)',
  )
})

it('one page is named by both', () => {
  expect(pageInWords(preface, en)).toBe('p. xii (page 14 of the file)')
  expect(pageInWords(twelve, ja)).toBe('12ページ')
})
