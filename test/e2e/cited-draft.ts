import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { clipFiles, readClip } from './clip-a-page'
import { openNewCase } from './open-case'

type Story = Readonly<{
  caseTitle: string
  title: string
  source: string
  publisher: string
  address: string
  /** Words of the page: one is quoted, a claim is made of the other. */
  quoted: string
  claimed: string
  claim: string
  before: string
  between: string
  after: string
  /** The paragraph as it leaves, its notes as [n]. */
  written: string
}>

/** A short invented article in each language, and a draft that rests on it. */
export const stories: Readonly<Record<Language, Story>> = {
  ja: {
    caseTitle: '桟橋の点検',
    title: '桟橋、六年間点検されず',
    source: '北浜の桟橋、点検記録に空白',
    publisher: '北浜日報',
    address: 'https://kitahama.example/news/1104',
    quoted: '点検の記録は二〇一八年を最後に残っていない',
    claimed: '市は点検の委託料として毎年三百万円を支払っていた',
    claim: '市は桟橋の点検の委託料を毎年支払っていた',
    before: '市の担当者は',
    between: 'と話した。委託料は毎年支払われていたという',
    after: '。',
    written:
      '市の担当者は「点検の記録は二〇一八年を最後に残っていない」[1]と話した。委託料は毎年支払われていたという[2]。',
  },
  en: {
    caseTitle: 'The pier nobody checked',
    title: 'Pier went six years without a check',
    source: 'Gap in the records of Northbeach pier',
    publisher: 'Northbeach Courier',
    address: 'https://northbeach.example/news/1104',
    quoted: 'no inspection has been recorded since 2018',
    claimed: 'the council paid 30,000 pounds a year for inspections',
    claim: 'The council paid for inspections of the pier every year.',
    before: 'An official said that ',
    between: '. The council is said to have paid every year',
    after: '.',
    written:
      'An official said that “no inspection has been recorded since 2018”[1]. The council is said to have paid every year[2].',
  },
}

function pageOf(story: Story, language: Language): string {
  const { source, publisher, address, quoted, claimed } = story
  const [first, second] =
    language === 'ja'
      ? [`市の担当者によると、${quoted}。桟橋は観光船の発着に使われている。`, `一方、${claimed}。`]
      : [`According to an official, ${quoted}. Ferries use the pier daily.`, `Yet ${claimed}.`]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
    <title>${source}</title><meta property="og:title" content="${source}">
    <meta property="og:site_name" content="${publisher}">
    <meta property="article:published_time" content="2026-11-04T06:00:00+09:00">
    <link rel="canonical" href="${address}"></head>
    <body><article><h1>${source}</h1><p>${first}</p><p>${second}</p></article></body></html>`
}

/** Marks words of the open source as a reporter without a mouse does. */
async function markWords(page: Page, t: Translate, words: string, key: 'h' | 'c'): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: t('command.reader.find') }).fill(words)
  await expect(page.getByText(t('reader.find.count', { at: 1, all: 1 }))).toBeVisible()
  await page.keyboard.press(`Alt+${key}`)
}

/** Types `@` and what to look for, and takes the first thing found, with its words. */
async function quote(page: Page, t: Translate, query: string): Promise<void> {
  await page.keyboard.type(`@${query.slice(0, 8)}`)
  const found = page.getByRole('listbox', { name: t('draft.cite') }).getByRole('option')
  await expect(found.first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(found).toHaveCount(0)
}

/** Puts a mark behind what was typed, by its key. */
async function mark(page: Page, t: Translate, query: string): Promise<void> {
  await page.keyboard.press('Control+Shift+C')
  const picker = page.getByRole('dialog', { name: t('draft.cite') })
  await picker.getByRole('textbox').fill(query)
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
}

/**
 * From nothing to a draft with two citations: one of a passage, quoted, and one of a claim. Leaves the
 * draft room on the screen.
 */
export async function openCitedDraft(page: Page, t: Translate, language: Language) {
  const story = stories[language]
  await openNewCase(page, t, story.caseTitle)
  const html = pageOf(story, language)
  const file = { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) }
  await clipFiles(page, t, [file])
  await readClip(page, t, story.source)
  await markWords(page, t, story.quoted, 'h')
  await expect(page.getByRole('button', { name: story.quoted })).toBeVisible()
  await markWords(page, t, story.claimed, 'c')
  const form = page.getByRole('dialog', { name: t('reader.claim.title') })
  await form.getByRole('textbox', { name: t('reader.claim.text') }).fill(story.claim)
  await form.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(form).toBeHidden()

  await page.keyboard.press('Alt+7')
  await page
    .getByRole('main')
    .getByRole('button', { name: t('draft.new') })
    .click()
  await page.getByRole('textbox', { name: t('draft.title') }).fill(story.title)
  await page.keyboard.press('Enter')
  await page.keyboard.type(story.before)
  await quote(page, t, story.quoted)
  await page.keyboard.type(story.between)
  await mark(page, t, story.claim)
  await page.keyboard.type(story.after)
  return { story, html }
}
