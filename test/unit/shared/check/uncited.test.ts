import { describe, expect, it } from 'vitest'
import { checkMemory } from '#shared/check/check-memory'
import { uncited } from '#shared/check/uncited'
import { textOf } from '#shared/export/document'
import { checkedDraft } from '../../../support/checked'
import { aParty } from '../../../support/nouns'

const bay = { name: 'bay', reading: '橋の点検は三年間行われていなかった。' }
const parties = [
  aParty({ id: 'party-1', names: [{ text: '港湾局', reading: '' }] }),
  aParty({ id: 'party-2', names: [{ text: 'Harbour Works', reading: '' }] }),
]

type Around = Parameters<typeof checkedDraft>[1]

/** Per finding: the number of its sentence and what asks for a source, with its kind. */
function asked(paragraphs: readonly string[], around: Around = {}) {
  const draft = checkedDraft(paragraphs, { cited: [bay], parties, ...around })
  const memory = checkMemory()
  const findings = draft.sentences.flatMap((sentence) => uncited(draft, sentence, memory))
  return findings.map((finding) => {
    if (finding.rule !== 'uncited') throw new Error(finding.rule)
    const { triggers } = finding
    return [finding.sentence, triggers.map(({ kind, text }) => `${kind} ${text}`)]
  })
}

describe('a sentence without a citation', () => {
  it.each([
    ['流出は約482億円に上る。', ['figure 約482億円']],
    ['橋は2024年12月23日に閉じた。', ['date 2024年12月23日']],
    ['課長は「点検はしていない」と述べた。', ['quotation 「点検はしていない」']],
    ['港湾局は取材に応じなかった。', ['party 港湾局']],
    ['港湾局は5月、12人を処分した。', ['party 港湾局', 'date 5月', 'figure 12人']],
    ['More than 1,000 accounts were closed.', ['figure More than 1,000 accounts']],
    ['Harbour Works did not reply.', ['party Harbour Works']],
    ['The bridge was closed on December 23, 2024.', ['date December 23, 2024']],
    ['“We never looked at it,” she said.', ['quotation “We never looked at it,”']],
  ])('is asked about: %s', (paragraph, triggers) => {
    expect(asked([paragraph])).toEqual([[1, triggers]])
  })

  it.each([
    '補償の行方は、業界全体の信頼にもかかわる。',
    '一方で、橋の「負の遺産」は残る。一部の住民は第一に安全を求めた。',
    'The question of who pays is still open. One of the few who knew has left.',
    'The so-called “safety loop” was never built.',
  ])('that states nothing of the kind is not: %s', (paragraph) => {
    expect(asked([paragraph])).toEqual([])
  })

  it('is asked about by its number, among others that are cited', () => {
    expect(asked(['橋は5月に閉じた[bay]。港湾局は黙る。', '橋は古い。費用は3億円だ。'])).toEqual([
      [2, ['party 港湾局']],
      [4, ['figure 3億円']],
    ])
  })

  it('tells a figure within a quotation once', () => {
    expect(asked(['局長は「損失は3億円だ」と述べた。'])).toEqual([
      [1, ['quotation 「損失は3億円だ」']],
    ])
  })

  it('tells a figure or a date within the name of a party once, as the party', () => {
    const named = ['3億円事件対策室', '港湾2024年委員会'].map((text, index) =>
      aParty({ id: `named-${index}`, names: [{ text, reading: '' }] }),
    )
    expect(asked(['3億円事件対策室は黙る。港湾2024年委員会も黙る。'], { parties: named })).toEqual([
      [1, ['party 3億円事件対策室']],
      [2, ['party 港湾2024年委員会']],
    ])
  })

  it('is judged speech or term by the words on either side of the quotation', () => {
    expect(asked(['いわゆる「橋は絶対に落ちない」は崩れた。'])).toEqual([])
    expect(asked(['The “he said no” clause is gone.'])).toEqual([])
    expect(asked(['「橋は絶対に落ちない」という題の本だ。'])).toEqual([])
  })

  it('still tells the figure beside a term', () => {
    expect(asked(['市は「特別区域」に3億円を投じた。'])).toEqual([[1, ['figure 3億円']]])
  })

  it('gives what it found by its place in the paragraph', () => {
    const draft = checkedDraft(['橋は古い。費用は3億円だ。'])
    const [, second] = draft.sentences
    if (!second) throw new Error('no second sentence')
    const [finding] = uncited(draft, second, checkMemory())
    if (finding?.rule !== 'uncited') throw new Error('nothing found')
    const [trigger] = finding.triggers
    const block = draft.document.blocks[0]
    expect(block && textOf(block).slice(trigger?.start, trigger?.end)).toBe('3億円')
  })

  it('is not asked about as a heading', () => {
    expect(asked(['# 港湾局、3億円の損失'])).toEqual([])
  })

  it('is asked about once as a quotation set apart, whole', () => {
    expect(asked(['> 橋は古い。費用は3億円だ。'])).toEqual([
      [1, ['quotation 橋は古い。費用は3億円だ。']],
    ])
    expect(asked(['> \u3000橋。古い。'])).toHaveLength(1)
    expect(asked(['> 橋。'])).toHaveLength(1)
    const draft = checkedDraft(['> 橋は古い。費用は3億円だ。'])
    const [first, second] = draft.sentences
    if (!first || !second) throw new Error('no two sentences')
    expect(uncited(draft, first, checkMemory())).toEqual([
      {
        rule: 'uncited',
        sentence: 1,
        text: '橋は古い。',
        triggers: [{ kind: 'quotation', text: '橋は古い。費用は3億円だ。', start: 0, end: 13 }],
      },
    ])
    expect(uncited(draft, second, checkMemory())).toEqual([])
  })

  it('is left to the rule of lost citations where it cites what is gone', () => {
    expect(asked(['費用は3億円だ[gone]。'])).toEqual([])
  })

  it('is asked about anew when the parties change, whatever was remembered', () => {
    const memory = checkMemory()
    const paragraphs = ['港湾局は黙る。']
    const of = (around: Around) => {
      const draft = checkedDraft(paragraphs, around)
      return draft.sentences.flatMap((sentence) => uncited(draft, sentence, memory)).length
    }
    expect([of({}), of({ parties }), of({})]).toEqual([0, 1, 0])
  })
})
