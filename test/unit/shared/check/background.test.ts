import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { background } from '#shared/check/background'
import { checkMemory } from '#shared/check/check-memory'
import { deskCheck } from '#shared/check/desk-check'
import type { Terms } from '#shared/domain/source'
import { checkedDraft } from '../../../support/checked'

const words = '水門の点検は三年間、一度もしていない'
const said = (terms: Terms) => ({ name: 'call', reading: `課長は電話で${words}と話した。`, terms })
const paper = { name: 'paper', reading: `港の新聞によると、課長は「${words}」と述べた。` }

function quotedIn(paragraph: string, cited: Parameters<typeof checkedDraft>[1] = {}) {
  const draft = checkedDraft([paragraph], { cited: [said('background'), paper], ...cited })
  const memory = checkMemory()
  return draft.sentences
    .flatMap((sentence) => background(draft, sentence, memory))
    .map((finding) => ('quotation' in finding ? finding.quotation.text : finding.rule))
}

describe('what was said for background', () => {
  it('is not to be quoted, by a mark for it or for a claim that rests on it', () => {
    expect(quotedIn(`課長は「${words}」と述べた[call]。`)).toEqual([words])
    const claims = { lapse: ['call'] }
    expect(
      quotedIn(`課長は「${words}」と述べた[=lapse]。`, { cited: [said('background')], claims }),
    ).toEqual([words])
  })

  it('is not to be quoted with words that are nearly its own either', () => {
    const near = words.replace('三', '二')
    expect(quotedIn(`課長は「${near}」と述べた[call]。`)).toEqual([near])
  })

  it('may be told in other words, and quoted from elsewhere', () => {
    expect(quotedIn(`${words}という[call]。`)).toEqual([])
    expect(quotedIn('課長は「人手が足りなかったので仕方がない」と述べた[call]。')).toEqual([])
    expect(quotedIn(`課長は「${words}」と述べた[call][paper]。`)).toEqual([])
    expect(quotedIn('いわゆる「水門」が課題だ[call]。')).toEqual([])
  })

  it('is asked about among the findings of the draft, where it stands', () => {
    const draft = checkedDraft([`課長は「${words}」と述べた[call]。`], {
      cited: [said('background')],
    })
    expect(deskCheck(draft)).toMatchObject([
      { rule: 'background', sentence: 1, quotation: { place: { passageId: 'p-call' } } },
    ])
  })

  it('differs from all other terms, whatever of the words is quoted', () => {
    const terms = fc.constantFrom<Terms>(
      'on-record',
      'not-for-attribution',
      'off-record',
      'background',
    )
    const stretch = fc.tuple(fc.nat(words.length - 10), fc.integer({ min: 10, max: words.length }))
    fc.assert(
      fc.property(terms, stretch, (term, [from, length]) => {
        const part = words.slice(from, from + length)
        const found = quotedIn(`課長は「${part}」と述べた[call]。`, { cited: [said(term)] })
        expect(found).toEqual(term === 'background' ? [part] : [])
      }),
    )
  })
})
