import type { Language } from '#shared/domain/language'
import type { CitedPassage } from '#shared/export/citation'
import type { TextInline } from '#shared/export/document'
import { contained } from '#shared/export/writable'
import type { Translate } from '#shared/i18n/translate'

/** One paragraph of a footnote. */
export type NoteLine = readonly TextInline[]
export type Note = readonly NoteLine[]

/** How notes of a language are pointed. Both keep quoted words as they are, inner quotes included. */
export const pointing = {
  ja: {
    open: '「',
    close: '」',
    aside: ['（', '）'],
    comma: '、',
    between: '；',
    colon: '：',
    end: '。',
    point: '　',
    counts: '・',
  },
  en: {
    open: '“',
    close: '”',
    aside: [' (', ')'],
    comma: ', ',
    between: '; ',
    colon: ': ',
    end: '.',
    point: ' · ',
    counts: ' · ',
  },
} as const

export function plain(text: string): TextInline {
  return { kind: 'text', text, bold: false, italic: false, link: null }
}

export function strong(text: string): TextInline {
  return { ...plain(text), bold: true }
}

export function linked(address: string): TextInline {
  return { ...plain(address), link: address }
}

/** Words of others between quotation marks. */
export function quoted(text: string, language: Language): string {
  const { open, close } = pointing[language]
  return `${open}${contained(text)}${close}`
}

/**
 * Who wrote what where, as far as it is known. Japanese as its newspapers and journals do it,
 * 著者「題名」媒体; English as British ones do, Author, “Title”, Publisher.
 */
export function sourceInWords(passage: CitedPassage, language: Language, t: Translate): string {
  const { title, author, publisher } = passage.source
  const place = publisher === author ? null : publisher
  if (title === null && author === null && place === null) return t('export.untitled')
  const words = [
    author && contained(author),
    title && quoted(title, language),
    place && contained(place),
  ]
  const between = language === 'ja' && title !== null ? '' : pointing[language].comma
  return words.filter(Boolean).join(between)
}
