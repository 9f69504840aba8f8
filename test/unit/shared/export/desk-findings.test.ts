import { describe, expect, it } from 'vitest'
import { documentFrom } from '#shared/export/document'
import { deskGalley, type Galley } from '#shared/export/galley'
import { toMarkdown } from '#shared/export/markdown'
import { caseView, harbour, harbourDraft } from '../../../support/export-case'
import { aSettlement } from '../../../support/nouns'

const document = documentFrom('岸壁の空白', 'ja', harbourDraft, caseView(harbour))
const uncited = { rule: 'uncited', sentence: 4, text: '取材は\n続く。', triggers: [] } as const
const lost = { rule: 'lost-citation', sentence: 6, text: 'ひどい話だ', marks: [3] } as const
const settlement = aSettlement({ as: 'observed', reason: '3日に現地で\n確認' })
const wordsOf = ({ blocks }: Galley) =>
  blocks
    .slice(document.blocks.length)
    .map(({ inlines }) => inlines.map((one) => ('text' in one ? one.text : '')).join(''))

describe('the desk check in the form for the desk', () => {
  it('names the open findings first, then the settled ones with when and why', () => {
    const open = [{ finding: lost, before: null }]
    const galley = deskGalley(document, null, { open, settled: [{ finding: uncited, settlement }] })
    expect(galley.lead.at(-1)).toMatchObject([
      { text: 'デスクチェック:未処理1件、処理済み1件。', bold: true },
    ])
    expect(wordsOf(galley)).toEqual([
      'デスクチェック',
      '未処理',
      '【6】 出典の行き先がない、「ひどい話だ」',
      '記者が処理済み',
      '【4】 出典なし、「取材は 続く。」、2026年11月22日 10:00:00（UTC+09:00）処理：記者の観察:3日に現地で 確認',
    ])
  })

  it('says that nothing is open without raising its voice, and lists nothing where nothing was found', () => {
    const galley = deskGalley(document, null, { open: [], settled: [] })
    expect(galley.lead.at(-1)).toMatchObject([{ bold: false }])
    expect(galley.blocks).toHaveLength(document.blocks.length)
  })

  it('is left out where the draft was not checked', () => {
    expect(toMarkdown(deskGalley(document, null))).not.toContain('デスクチェック')
  })
})
