import type { Locator, Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { article, clipFileOf, readClip } from './clip-a-page'
import { openNewCase } from './open-case'

/** A page of the fixtures, and stretches of it. */
export type ReadPage = Readonly<{
  folder: string
  title: string
  headline: string
  words: string
  narrower: string
  wider: string
  sentence: string
  changed: Readonly<{ from: string; to: string }>
}>

export const pages: Readonly<Record<Language, ReadPage>> = {
  ja: {
    folder: 'ja-news',
    title: '水道管の更新費',
    headline: '水道管の更新費、想定の一・四倍に 市が再試算',
    words: '鋼管の単価が二割上がり',
    narrower: '単価が二割',
    wider: '三年前の計画では総額を三百四十億円と見込んでいたが、鋼管の単価が二割上がり',
    sentence:
      '三年前の計画では総額を三百四十億円と見込んでいたが、鋼管の単価が二割上がり、夜間工事の人件費も膨らんだ。',
    changed: { from: '二割上がり', to: '三割上がり' },
  },
  en: {
    folder: 'en-news',
    title: 'Harbour authority',
    headline: 'Harbour authority admits crane was not inspected for two years',
    words: 'the 48-tonne crane fell across berth four',
    narrower: 'crane fell across berth',
    wider: 'Nobody was hurt when the 48-tonne crane fell across berth four',
    sentence:
      'Nobody was hurt when the 48-tonne crane fell across berth four, but the port was closed for nine days and shipping lines put their losses at £3.7m.',
    changed: { from: '48-tonne', to: '84-tonne' },
  },
}

export const html = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/html', buffer })

export const address = 'https://news.example/articles/12'

/** Makes a case of that one page, opened in the reader. */
export async function openInReader(page: Page, t: Translate, { folder, title }: ReadPage) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openNewCase(page, t, 'read')
  await clipFileOf(page, t, address, html('page.html', article(folder)))
  await readClip(page, t, title)
}

/** The status line's count of passages. */
export const status = (page: Page, t: Translate, passages: number): Locator =>
  page.getByText(t('reader.status', { passages, characters: '…' }).replace(/….*/, '').trim())
