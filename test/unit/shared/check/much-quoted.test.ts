import { describe, expect, it } from 'vitest'
import { checkMemory } from '../../../../shared/check/check-memory'
import { muchQuoted } from '../../../../shared/check/much-quoted'
import { checkedDraft } from '../../../support/checked'

const reading = `${'湯が沸き、茶の葉がひらき、窓の外で鳥が鳴く朝のことだった。'.repeat(5)}それだけだ。`
const quoted = reading.slice(0, 120)
const own = '書き手はこの町で生まれ、三十年のあいだ同じ台所に立ってきた。'

function asked(paragraphs: readonly string[], kind?: 'interview') {
  const draft = checkedDraft(paragraphs, {
    cited: [{ name: 'page', reading, ...(kind && { kind }) }],
  })
  return muchQuoted(draft, checkMemory())
}

describe('a draft that is mostly quotation', () => {
  it('is asked about once a source, at its longest quotation', () => {
    const findings = asked([
      `# ${own}`,
      own,
      `> ${quoted}[page]`,
      '「湯が沸き、茶の葉がひらき」とある[page]。',
    ])
    expect(findings).toMatchObject([{ rule: 'much-quoted', sources: [{ id: 's-page' }] }])
    expect(findings[0]?.text.startsWith('湯が沸き')).toBe(true)
  })

  it('is left alone when its own words are more', () => {
    expect(asked([own.repeat(5), `> ${quoted}[page]`])).toEqual([])
  })

  it('is left alone while there is little of it', () => {
    expect(asked([`> ${reading.slice(0, 60)}[page]`])).toEqual([])
  })

  it('is not one when the words are what somebody told the reporter', () => {
    expect(asked([own, `> ${quoted}[page]`], 'interview')).toEqual([])
  })

  it('is not one when the words are not the source’s', () => {
    expect(
      asked([own, `> ${'まったく別の言葉が並ぶだけの長い段落である。'.repeat(6)}[page]`]),
    ).toEqual([])
  })
})
