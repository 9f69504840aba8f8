import { describe, expect, it } from 'vitest'
import { documentFrom, type WrittenBlock } from '#shared/export/document'
import { summaryOf } from '#shared/export/summary'
import {
  caseView,
  citeClaim,
  citePassage,
  claim,
  evidence,
  harbour,
  harbourDraft,
  text,
} from '../../../support/export-case'

const summary = (written: readonly WrittenBlock[], parts = harbour) =>
  summaryOf(documentFrom('岸壁の3年', 'ja', written, caseView(parts)))

const paragraph = (...inlines: WrittenBlock['inlines']): WrittenBlock => ({
  kind: 'paragraph',
  inlines,
})

describe('the summary of an export', () => {
  it('counts what the desk’s own form counts', () => {
    const { sentences, citations, sources, unsourced } = summary(harbourDraft)
    expect({ sentences, citations, sources, unsourced }).toEqual({
      sentences: 9,
      citations: 4,
      sources: 3,
      unsourced: 4,
    })
  })

  it('names every mark that leads nowhere, why, and where it stands', () => {
    const { loose } = summary([
      paragraph(text('一。'), citePassage('p-courier'), text('二。'), citePassage('gone')),
      paragraph(text('三。'), citeClaim('gone'), text('四。'), citeClaim('k-bare')),
      paragraph(citePassage('gone')),
    ])
    expect(loose).toEqual([
      { number: 2, why: 'passage', sentence: 2 },
      { number: 3, why: 'claim', sentence: 3 },
      { number: 4, why: 'evidence', sentence: 4 },
      { number: 5, why: 'passage', sentence: null },
    ])
  })

  it('says of a claim whose passages are gone that they are', () => {
    const parts = {
      ...harbour,
      claims: [claim('k-lost', '検査はなかった')],
      evidence: [evidence('e-lost', 'k-lost', 'p-removed')],
    }
    const { loose } = summary([paragraph(text('一。'), citeClaim('k-lost'))], parts)
    expect(loose).toEqual([{ number: 1, why: 'passage', sentence: 1 }])
  })

  it('counts the passages that were said off the record, each once, by claims too', () => {
    const talk = { who: 'x', at: null, place: '', terms: 'off-record' } as const
    const sources = (harbour.sources ?? []).map((one) =>
      one.id === 's-minutes' ? one : { ...one, talk },
    )
    const written = [paragraph(text('一。'), citeClaim('k-lapse'), citePassage('p-post'))]
    expect(summary(written, { ...harbour, sources }).offRecord).toBe(2)
    expect(summary(written).offRecord).toBe(0)
  })

  it('counts sources that are not to be named once, and apart', () => {
    const parts = {
      ...harbour,
      claims: [claim('k-lapse', '検査はなかった', { use: 'anon' })],
    }
    const written = [paragraph(text('一。'), citeClaim('k-lapse'), citePassage('p-post'))]
    expect(summary(written, parts)).toMatchObject({ unnamed: 3, sources: 0, loose: [] })
  })
})
