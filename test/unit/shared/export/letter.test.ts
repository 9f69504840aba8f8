import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { letterName, letterOf, type LetterText } from '../../../../shared/export/letter'
import { letterDocx } from '../../../../shared/export/letter-docx'

const given: LetterText = {
  language: 'en',
  party: { kind: 'organisation', names: [{ text: 'Harbour Exchange', reading: '' }] },
  from: 'Harriet North',
  outlet: 'Northbeach Courier',
  topic: 'how customers’ money was kept',
  claims: ['The exchange knew.', 'The exchange\nwaited.'],
  question: 'Who decided?\n\nWhen?',
  date: '2026-11-20T10:00:00+09:00',
  deadline: '2026-11-24T17:00:00+09:00',
  answerTo: 'desk@courier.example',
}
const texts = (over: Partial<LetterText> = {}) =>
  letterOf({ ...given, ...over }).map(({ text }) => text)
const items = (over: Partial<LetterText> = {}) =>
  letterOf({ ...given, ...over }).flatMap(({ kind, text }) => (kind === 'item' ? [text] : []))

describe('a letter', () => {
  it('says who asks, what will be published, what is asked, and until when', () => {
    const words = texts().join('\n')
    for (const part of [
      '20 November 2026',
      'Harbour Exchange',
      'Dear Sir or Madam,',
      'My name is Harriet North, and I am a reporter for Northbeach Courier.',
      'how customers’ money was kept',
      'Please send your reply by Tuesday, 24 November 2026 at 17:00 to desk@courier.example.',
      'you were asked and did not reply',
    ])
      expect(words).toContain(part)
    expect(items()).toEqual(['The exchange knew.', 'The exchange waited.', 'Who decided?', 'When?'])
  })

  it('is a Japanese letter in Japanese', () => {
    const words = texts({
      language: 'ja',
      party: { kind: 'organisation', names: [{ text: '青波取引所', reading: '' }] },
      from: '北原遥',
      outlet: '北浜日報',
    })
    expect(words[0]).toBe('2026年11月20日')
    expect(words[1]).toBe('青波取引所 御中')
    expect(words[2]).toBe('北浜日報　北原遥')
    expect(words.join('\n')).toContain('2026年11月24日(火) 17:00までに、desk@courier.exampleへ')
    expect(words).toContain('敬具')
    expect(words.at(-1)).toBe('以上')
    const person = { kind: 'person', names: [{ text: '近藤 一', reading: '' }] } as const
    expect(texts({ language: 'ja', party: { ...person, names: [...person.names] } })[1]).toBe(
      '近藤 一 様',
    )
  })

  it.each(['ja', 'en'] as const)('leaves no gap for what is not given (%s)', (language) => {
    const bare = { from: '', outlet: '', topic: '', answerTo: '', deadline: null, question: '' }
    const words = texts({ ...bare, language, claims: [] })
    expect(words.filter((text) => /\{|\}|「」|  |undefined|null/u.test(text))).toEqual([])
    expect(words.filter((text) => text.trim() === '')).toEqual([])
  })

  it('tells days and hours as they were written, wherever it is made', () => {
    expect(texts({ date: '2026-11-20T00:30:00+14:00' })[0]).toBe('20 November 2026')
  })

  it('is the same file twice, with its words and no name but those given', async () => {
    const first = await letterDocx('Letter', letterOf(given))
    const second = await letterDocx('Letter', letterOf(given))
    expect(first).toEqual(second)
    const parts = unzipSync(first)
    const body = strFromU8(parts['word/document.xml']!)
    expect(body).toContain('The exchange knew.')
    const core = strFromU8(parts['docProps/core.xml']!)
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/u)
  })

  it('has a name that every file system takes', () => {
    const names = [{ text: 'A/B: "C"\n', reading: '' }]
    expect(letterName({ ...given, party: { kind: 'person', names } })).toBe(
      'Request for comment A B C 2026-11-20.docx',
    )
  })
})
