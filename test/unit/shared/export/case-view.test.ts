import { describe, expect, it } from 'vitest'
import type { Source, Terms } from '#shared/domain/source'
import { resolveCitation } from '#shared/export/case-view'
import {
  capture,
  caseView,
  claim,
  evidence,
  harbour,
  passage,
  source,
} from '../../../support/export-case'

const view = caseView(harbour)

describe('what a mark cites', () => {
  it('is a passage down to the hash of the page it was found on', () => {
    expect(resolveCitation(view, { kind: 'passage', passageId: 'p-courier' })).toEqual({
      cites: 'passage',
      passage: {
        passageId: 'p-courier',
        captureId: view.passages.get('p-courier')?.captureId,
        source: {
          id: 's-courier',
          kind: 'article',
          title: '港湾局、岸壁の検査を3年間行わず',
          author: '北村透',
          publisher: '湾岸新報',
          publishedAt: '2024-12-23T14:05:00+09:00',
          language: 'ja',
          givenAddress: 'https://wangan.example/news/0412?utm_source=mail',
          canonicalAddress: 'https://wangan.example/news/0412',
        },
        capture: {
          capturedAt: '2026-11-22T09:14:00+09:00',
          savedAt: null,
          method: 'address',
          clockDoubt: null,
          address: 'https://wangan.example/news/0412?from=top',
          sha256: 'ab'.repeat(32),
        },
        address: 'https://wangan.example/news/0412',
        part: { kind: 'text', quotation: '検査は2021年から行われていなかった', start: 0 },
        pages: null,
        unnamed: false,
        withheld: false,
        terms: 'on-record',
        interests: [],
      },
    })
  })

  it('is a claim with its evidence, what supports it first, and the origins of that alone', () => {
    const citation = resolveCitation(view, { kind: 'claim', claimId: 'k-lapse' })
    if (citation.cites !== 'claim') throw new Error(citation.cites)
    const { evidence: given, ...rest } = citation.claim
    expect(given.map((one) => [one.stance, one.source.id])).toEqual([
      ['supports', 's-post'],
      ['supports', 's-courier'],
      ['contradicts', 's-minutes'],
    ])
    expect(rest).toEqual({
      text: '港湾局は岸壁の検査を3年間行わなかった',
      kind: 'allegation',
      work: 'checking',
      finding: 'single',
      use: 'attrib',
      origins: { sources: 2, origins: 1, unjudged: 0 },
      removed: 0,
    })
  })

  it('has evidence of one stance in the order it was added, whatever the offsets', () => {
    const added = (id: string, passageId: string, createdAt: string) => ({
      ...evidence(id, 'k-bare', passageId),
      createdAt,
    })
    const view = caseView({
      ...harbour,
      evidence: [
        added('e-1', 'p-post', '2026-11-22T09:00:00+09:00'),
        added('e-2', 'p-courier', '2026-11-22T01:00:00Z'),
        added('e-3', 'p-minutes', '2026-11-21T23:59:00Z'),
      ],
    })
    expect(resolveCitation(view, { kind: 'claim', claimId: 'k-bare' })).toMatchObject({
      claim: {
        evidence: [
          { source: { id: 's-minutes' } },
          { source: { id: 's-post' } },
          { source: { id: 's-courier' } },
        ],
      },
    })
  })

  it('was found where the page was in the end, or else where it was asked for', () => {
    const address = (finalUrl: string | null) => {
      const asked = { ...capture('c', 's', finalUrl), requestedUrl: 'https://a.example/asked' }
      const view = caseView({
        sources: [source('s', {})],
        captures: [asked],
        passages: [passage('p', 's', 'c', 'x')],
      })
      return resolveCitation(view, { kind: 'passage', passageId: 'p' })
    }
    expect(address('https://a.example/end')).toMatchObject({
      passage: { capture: { address: 'https://a.example/end' } },
    })
    expect(address(null)).toMatchObject({
      passage: { capture: { address: 'https://a.example/asked' } },
    })
  })

  it('counts the evidence whose passage, source or capture is gone', () => {
    const broken = caseView({
      ...harbour,
      sources: harbour.sources?.filter(({ id }) => id !== 's-minutes') ?? [],
      captures: harbour.captures?.filter(({ id }) => id !== 'c-post') ?? [],
    })
    expect(resolveCitation(broken, { kind: 'claim', claimId: 'k-lapse' })).toMatchObject({
      claim: { removed: 2, evidence: [{ source: { id: 's-courier' } }] },
    })
    expect(resolveCitation(broken, { kind: 'passage', passageId: 'p-post' })).toEqual({
      cites: 'missing',
      was: 'passage',
    })
  })

  it('is not to be named where a claim that rests on it is usable only without names', () => {
    const named = caseView({
      ...harbour,
      claims: [claim('k-anon', 'x', { use: 'anon' })],
      evidence: [evidence('e', 'k-anon', 'p-minutes')],
    })
    const unnamed = (passageId: string) => resolveCitation(named, { kind: 'passage', passageId })
    expect(unnamed('p-minutes')).toMatchObject({ passage: { unnamed: true } })
    expect(unnamed('p-courier')).toMatchObject({ passage: { unnamed: false } })
  })
})

describe('what somebody said', () => {
  const said = (terms: Terms) => {
    const talk = { who: 'SECRET-who', at: null, place: 'SECRET-place', terms }
    const view = caseView({
      sources: [{ ...source('s', { title: 'Call' }), talk }],
      captures: [capture('c', 's', null)],
      passages: [passage('p', 's', 'c', 'x')],
    })
    return resolveCitation(view, { kind: 'passage', passageId: 'p' })
  }

  it.each([
    ['on-record', false],
    ['background', true],
    ['not-for-attribution', true],
    ['off-record', true],
  ] as const)('%s leaves as its terms allow', (terms, unnamed) => {
    expect(said(terms)).toMatchObject({ passage: { unnamed, terms } })
    expect(JSON.stringify(said(terms))).not.toContain('SECRET')
  })
})

describe('the address to print', () => {
  const printed = (facts: Partial<Source['facts']>, url: string | null, found: string | null) => {
    const citation = resolveCitation(
      caseView({
        sources: [{ ...source('s', {}), url, facts: { ...source('s', {}).facts, ...facts } }],
        captures: [capture('c', 's', found)],
        passages: [passage('p', 's', 'c', 'x')],
      }),
      { kind: 'passage', passageId: 'p' },
    )
    return citation.cites === 'passage' ? citation.passage.address : 'missing'
  }
  const page = (canonical: string) => ({ canonicalUrl: { page: canonical, own: null } })

  it.each([
    [
      'is the canonical one on the host it was found on',
      printed(page('https://a.example/n'), null, 'https://www.a.example/n?x=1'),
      'https://a.example/n',
    ],
    [
      'is where it was found when the page names another host',
      printed(page('https://good.example/n'), null, 'https://a.example/n?x=1'),
      'https://a.example/n?x=1',
    ],
    [
      'is what the reporter wrote, whatever the host',
      printed(
        { canonicalUrl: { page: null, own: 'https://b.example/n' } },
        null,
        'https://a.example/n',
      ),
      'https://b.example/n',
    ],
    [
      'is the one given when it was not captured by address',
      printed({}, 'https://a.example/given', null),
      'https://a.example/given',
    ],
    [
      'does not say how the reporter came there',
      printed({}, null, 'https://a.example/n?id=7&utm_source=mail&fbclid=x'),
      'https://a.example/n?id=7',
    ],
    ['is none when what was given is a file', printed({}, 'file:///home/aoi/x.html', null), null],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected)
  })
})
