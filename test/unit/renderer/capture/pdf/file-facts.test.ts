import { describe, expect, it } from 'vitest'
import { factsIn, fileDate } from '../../../../../renderer/capture/pdf/file-facts'
import { printedLabel } from '../../../../../renderer/capture/pdf/page-label'

describe('a date that a file gives', () => {
  it.each([
    ["D:20240503140200+09'00'", '2024-05-03T14:02:00+09:00'],
    ["D:20240503140200+09'00", '2024-05-03T14:02:00+09:00'],
    ['D:20240503140200-0330', '2024-05-03T14:02:00-03:30'],
    ['D:20240503140200Z', '2024-05-03T14:02:00Z'],
    ["D:20240503140200Z00'00'", '2024-05-03T14:02:00Z'],
    ['D:20240503140200', '2024-05-03T14:02:00'],
    ['D:20240503', '2024-05-03'],
    ['D:202405', '2024-05'],
    ['D:2024', '2024'],
    ['2024-05-03T14:02:00+09:00', '2024-05-03T14:02:00+09:00'],
    ['D:20241303', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%j is %j', (text, date) => {
    expect(fileDate(text)).toBe(date)
  })
})

describe('what a file says of itself', () => {
  const none = () => null

  it('is what its XMP says before what its information dictionary says', () => {
    const info = new Map<string, unknown>([
      ['Title', 'draft 3.docx'],
      ['Author', '港湾局'],
      ['CreationDate', 'D:20240503'],
    ])
    const xmp = new Map<string, unknown>([
      ['dc:title', ' The \u202eharbour\n bridge '],
      ['dc:creator', ['A. Writer', 'B. Writer']],
    ])
    const facts = factsIn(info, (name) => xmp.get(name))
    expect(facts).toMatchObject({
      title: 'The harbour bridge',
      author: 'A. Writer, B. Writer',
      made: '2024-05-03',
    })
    expect(factsIn(info, none)).toMatchObject({ title: 'draft 3.docx', author: '港湾局' })
  })

  it('never makes the day a file was made the day it was published', () => {
    const info = new Map<string, unknown>([['CreationDate', 'D:20240503']])
    expect(factsIn(info, none).published).toBeNull()
    const dated = (name: string) => (name === 'prism:publicationdate' ? '2024-05-04' : null)
    expect(factsIn(info, dated).published).toBe('2024-05-04')
  })

  it('is nothing where it says nothing, or what is no text', () => {
    expect(factsIn(new Map<string, unknown>([['Title', { evil: true }]]), none)).toEqual({
      title: null,
      author: null,
      program: null,
      made: null,
      changed: null,
      language: null,
      publisher: null,
      published: null,
    })
  })
})

describe('the label of a page', () => {
  it.each([
    ['xii', 14, 'xii'],
    ['14', 14, null],
    ['12', 14, '12'],
    ['A-\u202e3', 3, 'A-3'],
    ['  ', 1, null],
    [undefined, 1, null],
    ['x'.repeat(500), 1, 'x'.repeat(60)],
  ])('%j of page %d is %j', (label, number, shown) => {
    expect(printedLabel(label, number)).toBe(shown)
  })
})
