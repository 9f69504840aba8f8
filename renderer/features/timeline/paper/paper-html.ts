import type { TimelineEvent } from '#shared/domain/timeline'
import { escaped, headHtml } from '#shared/export/html-text'
import type { FontWeight } from '#shared/export/print-fonts'
import { translator, type Translate } from '#shared/i18n/translate'
import { showInstant } from '../../../ui/show-time'
import { dateInWords, stretchInWords, zoneInWords } from '../date-in-words'
import { shapes } from '../shapes'
import type { Paper } from './paper'
import { pictureHtml } from './paper-picture'
import { paperStyle } from './paper-style'

/** A paper as one page of HTML that needs no other file: the picture, and every event in words. */
export function paperHtml(paper: Paper, fontFaces = ''): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${paper.language}">`,
    ...headHtml(paperTitle(paper), `${fontFaces}${paperStyle}`),
    '<body>',
    ...bodyOf(paper),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What the page is called. */
export function paperTitle({ title, language }: Paper): string {
  return translator(language)('timeline.paper.title', { title })
}

/** What is set in each weight: in 700 what a browser makes bold, headings and numbers. */
export function paperText(paper: Paper): Readonly<Record<FontWeight, string>> {
  const body = bodyOf(paper)
  const heavy = body.flatMap((line) =>
    [...line.matchAll(/<(h[1-3]|th|b)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , words]) => words ?? ''),
  )
  const signs = '&<>"\''
  return {
    400: `${signs}${withoutTags(body.join(''))}`,
    700: `${signs}${withoutTags(heavy.join(''))}`,
  }
}

const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, '')

function bodyOf(paper: Paper): readonly string[] {
  const t = translator(paper.language)
  const { title, events, language } = paper
  return [
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...factsOf(paper, t).map((line) => `<p class="facts">${escaped(line)}</p>`),
    ...pictureHtml(paper, t),
    `<h2>${escaped(t('timeline.paper.events'))}</h2>`,
    '<table class="list">',
    `<thead><tr>${heads.map((key) => `<th scope="col">${escaped(t(key))}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...events.map((event, index) => lineHtml(event, index + 1, language, t)),
    '</tbody>',
    '</table>',
    '</main>',
  ]
}

const heads = [
  'timeline.paper.number',
  'timeline.column.date',
  'timeline.column.kind',
  'timeline.column.what',
] as const

function factsOf(paper: Paper, t: Translate): readonly string[] {
  const { stretch, isPart, events, leftOut, undated, now, language } = paper
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const about = [
    isPart && t('timeline.paper.part'),
    t('timeline.paper.count', { count: events.length }),
    t('timeline.paper.zone', { zone: zoneInWords(now) }),
    t('timeline.paper.asOf', { date: showInstant(now, language) }),
  ]
  const kinds = list.format(leftOut.map((kind) => t(`timeline.kind.${kind}`)))
  return [
    [t('room.timeline'), stretch && stretchInWords(stretch, t, language)]
      .filter(Boolean)
      .join(' · '),
    about.filter(Boolean).join(' · '),
    leftOut.length > 0 ? t('timeline.paper.leftOut', { kinds }) : '',
    undated > 0 ? t('timeline.paper.undated', { count: undated }) : '',
    t('timeline.paper.numbers'),
  ].filter(Boolean)
}

function lineHtml(
  event: TimelineEvent,
  number: number,
  language: Paper['language'],
  t: Translate,
): string {
  const { kind, date, label, beside } = event
  const others = beside.map(({ raw }) => t('timeline.paper.beside', { other: raw }))
  const other = others.length > 0 ? `<br>≠ ${escaped(others.join(' · '))}` : ''
  const cells = [
    `${number}`,
    escaped(dateInWords(date, language)) + other,
    `${shapes[kind]} ${escaped(t(`timeline.kind.${kind}`))}`,
    `<span dir="auto">${escaped(label ?? t('timeline.nameless'))}</span>`,
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
