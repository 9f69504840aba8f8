import { fileName } from '#shared/export/file-name'
import type { Language } from '#shared/domain/language'
import { translator } from '#shared/i18n/translate'

/** Whom an export is for: readers, desk and lawyer, those two with all it rests on, or a program that keeps lists of sources. */
export const exportForms = ['publication', 'desk', 'pack', 'sources'] as const
export type ExportForm = (typeof exportForms)[number]

export const articleFormats = ['docx', 'pdf', 'html', 'markdown'] as const
export const sourceFormats = ['csl-json', 'bibtex', 'ris'] as const
export const packFormats = ['zip'] as const
export type ArticleFormat = (typeof articleFormats)[number]
export type SourceFormat = (typeof sourceFormats)[number]
export type PackFormat = (typeof packFormats)[number]
export type ExportFormat = ArticleFormat | SourceFormat | PackFormat

export type ExportKind =
  | Readonly<{ form: 'publication' | 'desk'; format: ArticleFormat }>
  | Readonly<{ form: 'sources'; format: SourceFormat }>
  | Readonly<{ form: 'pack'; format: PackFormat }>

type FileKind = Readonly<{ extension: string; mediaType: string }>

/** Media types as IANA registers them, or as the format's own community writes them. */
export const fileKinds: Readonly<Record<ExportFormat, FileKind>> = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  html: { extension: 'html', mediaType: 'text/html;charset=utf-8' },
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8' },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  zip: { extension: 'zip', mediaType: 'application/zip' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
}

/** The name to suggest: the draft's title and, but for publication, whom the file is for. */
export function exportName(
  draft: Readonly<{ title: string; language: Language }>,
  { form, format }: ExportKind,
): string {
  const t = translator(draft.language)
  const ending = form === 'publication' ? '' : t(`export.name.${form}`)
  return fileName(draft.title, fileKinds[format].extension, t('export.name.untitled'), ending)
}
