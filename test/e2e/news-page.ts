import type { Locator, Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { article, type ClipFile } from './clip-a-page'

type NewsPage = Readonly<{ folder: string; title: string; line: string; leftOut: string }>

/** A news page of each language: its headline, a sentence of its text, a line that is none of it. */
export const news: Readonly<Record<Language, NewsPage>> = {
  ja: {
    folder: 'ja-news',
    title: '水道管の更新費、想定の一・四倍に 市が再試算',
    line: '資材の値上がりと人手不足が主な要因で、市は料金の見直しを含めて財源を検討する。',
    leftOut: 'アクセスランキング',
  },
  en: {
    folder: 'en-news',
    title: 'Harbour authority admits crane was not inspected for two years',
    line: 'It has suspended two managers and called in an outside engineer.',
    leftOut: 'Ferry fares to rise for the third year running',
  },
}

/** A page of the fixtures as a file. */
export const htmlFile = (name: string, folder: string): ClipFile => ({
  name,
  mimeType: 'text/html',
  buffer: article(folder),
})

/** Words as a file of any name. */
export const textFile = (name: string, text: string): ClipFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

/** A source in the list. */
export const sourceRow = (page: Page, t: Translate, name: string | RegExp): Locator =>
  page
    .getByRole('grid', { name: t('sources.list') })
    .getByRole('row')
    .filter({ hasText: name })
