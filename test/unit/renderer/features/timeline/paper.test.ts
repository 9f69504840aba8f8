// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import {
  givenAwayOnPaper,
  type NameOnPaper,
} from '../../../../../renderer/features/timeline/paper/given-away-on-paper'
import { paperOf, type Paper } from '../../../../../renderer/features/timeline/paper/paper'
import { paperHtml, paperText } from '../../../../../renderer/features/timeline/paper/paper-html'
import type { Language } from '../../../../../shared/domain/language'
import { spanOf } from '../../../../../shared/domain/time-span'
import {
  timelineKinds,
  type TimelineEvent,
  type TimelineKind,
} from '../../../../../shared/domain/timeline'
import { translator } from '../../../../../shared/i18n/translate'
import { caseView, source } from '../../../../support/export-case'

const utc = () => 0
const event = (kind: TimelineKind, date: string, label: string): TimelineEvent => ({
  id: `${kind} ${label}`,
  kind,
  label,
  subject: { of: 'source', sourceId: `s-${label}` },
  date,
  span: spanOf(date, utc)!,
  beside: [],
})
const about = { title: 'The <harbour>', language: 'en', now: '2026-11-22T09:14:00+09:00' } as const
const events = [
  event('happened', '2024-03-03', 'The crane fell'),
  event('said', '2024-03-05', 'Jane Roe told of it'),
  event('published', '2025-06-01', 'Report & <b>annex</b>'),
]
const timeline = { events, undated: [{ kind: 'published' }, { kind: 'captured' }] } as const
const readHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const whole = (language: Language = 'en') =>
  paperOf({ timeline, kinds: timelineKinds, stretch: null }, { ...about, language })

describe('what goes onto paper', () => {
  it('is every event of the kinds that are shown, and it says what it leaves out', () => {
    const kinds = ['happened', 'published']
    const paper = paperOf({ timeline, kinds, stretch: null }, about)
    expect(paper.events.map(({ label }) => label)).toEqual([
      'The crane fell',
      'Report & <b>annex</b>',
    ])
    expect(paper).toMatchObject({ leftOut: ['said'], undated: 1, isPart: false })
    expect(paperHtml(paper)).toContain('Left out: Said')
  })

  it('is what can lie in the stretch that is looked at', () => {
    const stretch = { from: Date.UTC(2024, 2, 4), until: Date.UTC(2024, 3, 1) }
    const paper = paperOf({ timeline, kinds: timelineKinds, stretch }, about)
    expect(paper.events.map(({ kind }) => kind)).toEqual(['said'])
    const html = paperHtml(paper)
    expect(html).toContain('from 4 Mar 2024 to 31 Mar 2024')
    expect(html).toContain('part of the timeline')
    expect(html).not.toContain('The crane fell')
  })

  it('is the whole where a closer look still has all in view, and names one day once', () => {
    const day = { from: Date.UTC(2024, 2, 3), until: Date.UTC(2024, 2, 4) }
    const one = { events: events.slice(0, 1), undated: [] }
    const paper = paperOf({ timeline: one, kinds: timelineKinds, stretch: day }, about)
    expect(paper.isPart).toBe(false)
    expect(paperHtml(paper)).toContain('Timeline · 3 Mar 2024<')
  })

  it.each(['ja', 'en'] as const)(
    'is the same events in picture and list, in words (%s)',
    (language) => {
      const page = readHtml(paperHtml(whole(language)))
      const t = translator(language)
      expect(page.documentElement.lang).toBe(language)
      expect(page.querySelector('h1')?.textContent).toBe('The <harbour>')
      const lanes = [...page.querySelectorAll('h3')].map((head) => head.textContent)
      expect(lanes).toEqual(
        (['● happened', '◆ said', '■ published'] as const).map((one) => {
          const [sign, kind] = one.split(' ') as [string, 'happened' | 'said' | 'published']
          return `${sign} ${t(`timeline.kind.${kind}`)}`
        }),
      )
      expect(page.querySelectorAll('.event')).toHaveLength(3)
      const rows = [...page.querySelectorAll('.list tbody tr')].map((row) => row.textContent)
      expect(rows).toHaveLength(3)
      expect(rows[2]).toContain('Report & <b>annex</b>')
      expect(page.querySelector('script, img, link, a')).toBeNull()
    },
  )

  it('counts in the picture what finds no room, and has it in the list', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      event('captured', '2026-01-05T10:00:00Z', `capture ${index}`),
    )
    const later = event('captured', '2026-02-05T10:00:00Z', 'the last')
    const paper = paperOf(
      { timeline: { events: [...many, later], undated: [] }, kinds: timelineKinds, stretch: null },
      about,
    )
    const page = readHtml(paperHtml(paper))
    const inPicture = page.querySelectorAll('.event').length
    expect(inPicture).toBeLessThan(60)
    expect(page.querySelector('.picture')?.textContent).toMatch(/\+\d{3}/u)
    expect(page.querySelectorAll('.list tbody tr')).toHaveLength(301)
  })
})

describe('whom a paper gives away', () => {
  const view = (who: string, terms: 'on-record' | 'not-for-attribution' | 'off-record') =>
    caseView({
      sources: [
        { ...source('s-Jane Roe told of it', {}), talk: { who, at: null, place: '', terms } },
      ],
    })
  const named = (paper: Pick<Paper, 'title' | 'events'>, who: string): readonly NameOnPaper[] =>
    givenAwayOnPaper(paper, view(who, 'not-for-attribution')).names

  it('is told by the number of the event, and where the case is called after them', () => {
    expect(named(whole(), 'Jane Roe')).toEqual([{ name: 'Jane Roe', inTitle: false, events: [2] }])
    expect(named({ ...whole(), title: 'Roe against the port' }, 'Jane Roe')).toContainEqual({
      name: 'Roe',
      inTitle: true,
      events: [],
    })
  })

  it('is nobody who talked on the record, or who is only described', () => {
    expect(givenAwayOnPaper(whole(), view('Jane Roe', 'on-record')).names).toEqual([])
    expect(named(whole(), 'a former clerk')).toEqual([])
  })

  it('tells of a conversation off the record, whatever it is called', () => {
    const { offRecord } = givenAwayOnPaper(whole(), view('a former clerk', 'off-record'))
    expect(offRecord).toEqual({ conversations: 1, events: [2] })
  })
})

it('asks for the fonts of all its words', () => {
  const text = paperText(whole('ja'))
  for (const character of 'The crane fell2024年3月3日発生●') expect(text[400]).toContain(character)
  for (const character of 'The <harbour>発生番号123') expect(text[700]).toContain(character)
})
