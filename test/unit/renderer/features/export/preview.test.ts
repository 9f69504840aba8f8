import { expect, it } from 'vitest'
import { documentFrom } from '../../../../../shared/export/document'
import { articleFormats, sourceFormats } from '../../../../../shared/export/export-kind'
import { previewOf } from '../../../../../renderer/features/export/preview'
import { caseView, harbour, harbourDraft, text } from '../../../../support/export-case'

const link = 'https://bay.example/a"b?c=<d>'
const linked = { kind: 'paragraph', inlines: [text('回答', { link })] } as const
const document = documentFrom('岸', 'ja', [...harbourDraft, linked], caseView(harbour))
const content = { document, asOf: null }

it.each(['publication', 'desk'] as const)('leads nowhere but to its own notes: %s', (form) => {
  for (const format of articleFormats.filter((one) => one !== 'markdown')) {
    const preview = previewOf(content, { form, format })
    const page = 'page' in preview ? preview.page : ''
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !target?.startsWith('#'))).toEqual([])
    expect(page).toContain('<a>https://wangan.example/news/0412</a>')
  }
})

it('is paper in the dark too', () => {
  const preview = previewOf(content, { form: 'desk', format: 'docx' })
  expect('page' in preview && preview.page).toMatch(/^(?!.*prefers-color-scheme)/s)
  expect('page' in preview && preview.page).toContain('color-scheme: light;')
})

it('shows what is text as the text it is', () => {
  const lists = sourceFormats.map((format) => previewOf(content, { form: 'sources', format }))
  const markdown = previewOf(content, { form: 'publication', format: 'markdown' })
  const texts = [...lists, markdown].map((preview) => ('text' in preview ? preview.text : ''))
  expect(texts.map((one) => one.slice(0, 4))).toEqual(['[\n  ', '@mis', 'TY  ', '# 岸\n'])
})
