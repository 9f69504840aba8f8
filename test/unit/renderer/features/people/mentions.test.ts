import { expect, it } from 'vitest'
import { mentionsOf } from '../../../../../renderer/features/people/mentions'
import { aCapture, aDraft, aParty, aSource } from '../../../../support/nouns'

const party = aParty({ names: ['北原 遥', '@haruka_k'].map((text) => ({ text, reading: '' })) })
const texts = {
  caseId: 'case-1',
  sources: [aSource({ id: 's-1' }), aSource({ id: 's-2' })],
  captures: [
    aCapture({ id: 'c-old', sourceId: 's-1', capturedAt: '2026-11-20T09:00:00+09:00' }),
    aCapture({ id: 'c-new', sourceId: 's-1', capturedAt: '2026-11-21T09:00:00+09:00' }),
    aCapture({ id: 'c-2', sourceId: 's-2' }),
  ],
  readings: [
    { id: 'c-old', text: '北原遥が書いた。' },
    { id: 'c-new', text: '橋は古い。記事は北原遥（@haruka_k）による。' },
    { id: 'c-2', text: '誰の名もない。' },
  ],
  drafts: [aDraft({ state: '' })],
}

it('finds every name in the newest capture of a source, with the sentence and the way there', () => {
  const [group, ...others] = mentionsOf(party, texts)
  expect(others).toEqual([])
  expect(group).toMatchObject({ id: 's-1', of: 'source' })
  expect(group?.mentions.map(({ words, start, end }) => words.slice(start, end))).toEqual([
    '北原遥',
    '@haruka_k',
  ])
  const [first] = group?.mentions ?? []
  expect(first?.words).toBe('記事は北原遥（@haruka_k）による。')
  const at = { start: 8, end: 11 }
  expect(first?.place).toMatchObject({ room: 'reader', sourceId: 's-1', captureId: 'c-new', at })
})

it('finds names in drafts by the number of their sentence', () => {
  const text = '橋は古い。北原遥さんが調べた。'
  const node = { type: 'text', text, format: 0, version: 1 }
  const paragraph = { type: 'paragraph', children: [node], version: 1 }
  const state = JSON.stringify({ root: { type: 'root', children: [paragraph], version: 1 } })
  const groups = mentionsOf(party, { ...texts, sources: [], drafts: [aDraft({ id: 'd', state })] })
  expect(groups).toMatchObject([
    { id: 'd', of: 'draft', mentions: [{ place: { room: 'draft', draftId: 'd', at: 2 } }] },
  ])
})
