import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { docxParts, footnotesIn, paragraphsIn, shownIn, xmlOf } from '../support/export-docx'
import { openCitedDraft } from './cited-draft'
import { choose, downloaded, exportDialog, exported, fileFormats } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { goToRoom } from './open-case'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

inBothLanguages(() => {
  test('a draft leaves for publication in every format, its notes leading to the page', async ({
    page,
    t,
    language,
  }) => {
    const { story } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    await expect(dialog.getByText(t('exporting.sources', { count: 1 }))).toBeVisible()
    const form = 'publication'
    const docx = await exported(page, dialog, t, { form, format: 'docx' })
    expect(docx.name).toBe(`${story.title}.docx`)
    const parts = docxParts(docx.bytes)
    const body = paragraphsIn(xmlOf(parts, 'word/document.xml')).map(shownIn)
    expect(body).toEqual([story.title, story.written])
    const notes = footnotesIn(xmlOf(parts, 'word/footnotes.xml')).map(shownIn)
    expect(notes).toHaveLength(2)

    const markdown = await exported(page, dialog, t, { form, format: 'markdown' })
    const html = await exported(page, dialog, t, { form, format: 'html' })
    for (const text of [...notes, markdown.bytes.toString(), html.bytes.toString()]) {
      for (const word of [story.source, story.publisher, story.address])
        expect(text).toContain(word)
      expect(text).not.toContain('SHA-256')
    }
    expect(markdown.bytes.toString()).toContain(`# ${story.title}\n`)
    expect(html.bytes.toString()).not.toMatch(/<script|<img|<link/)
  })

  test('a draft leaves for the desk with all that stands behind it, the same twice', async ({
    page,
    t,
    language,
  }) => {
    const { story, html } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    for (const format of fileFormats) {
      const first = await exported(page, dialog, t, { form: 'desk', format })
      expect(first.name).toContain(story.title)
      // Away and back, so that it is said anew.
      await choose(dialog, t, { form: 'publication', format })
      const second = await exported(page, dialog, t, { form: 'desk', format })
      expect(sha256(second.bytes)).toBe(sha256(first.bytes))
      const text =
        format === 'docx'
          ? footnotesIn(xmlOf(docxParts(first.bytes), 'word/footnotes.xml'))
              .map(shownIn)
              .join('\n')
          : first.bytes.toString()
      expect(text.split(sha256(html)).length - 1).toBe(2)
      for (const word of [story.quoted, story.claimed, story.claim, story.address]) {
        expect(text).toContain(word)
      }
      expect(text).toMatch(/\d{1,2}:\d{2}:\d{2}.{1,2}UTC\+09:00/)
      expect(text).toContain(t('finding.open'))
      await expect(dialog.getByText(sha256(first.bytes))).toBeVisible()
    }
    await dialog
      .getByRole('button', { name: t('app.close') })
      .last()
      .click()
    await goToRoom(page, t, 'log')
    await expect(page.getByText(t('log.draft.exported')).first()).toBeVisible()
    await expect(page.getByText(t('log.draft.exported'))).toHaveCount(2 * fileFormats.length)
  })

  test('the sources of a draft leave as lists that other programs read', async ({
    page,
    t,
    language,
  }) => {
    const { story } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    const form = 'sources'
    const csl = await exported(page, dialog, t, { form, format: 'csl-json' })
    expect(JSON.parse(csl.bytes.toString())).toMatchObject([
      {
        type: 'article-newspaper',
        title: story.source,
        'container-title': story.publisher,
        URL: story.address,
        issued: { 'date-parts': [[2026, 11, 4]] },
      },
    ])
    const bibtex = await exported(page, dialog, t, { form, format: 'bibtex' })
    expect(bibtex.bytes.toString()).toContain(`title = {{${story.source}}}`)
    const ris = await exported(page, dialog, t, { form, format: 'ris' })
    expect(ris.bytes.toString()).toContain(`\r\nTI  - ${story.source}\r\n`)
  })

  test('a mark whose passage is gone is named before the draft leaves, and led to', async ({
    page,
    t,
    language,
  }) => {
    const { story } = await openCitedDraft(page, t, language)
    await page.keyboard.press('Alt+1')
    await page.getByRole('row').filter({ hasText: story.source }).dblclick()
    const passage = page.getByRole('button', { name: story.quoted })
    await passage.click()
    await page.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.remove') }).click()
    await expect(passage).toHaveCount(0)
    await page.keyboard.press('Alt+7')
    await expect(page.getByRole('textbox', { name: t('draft.text') })).toBeVisible()
    const dialog = await exportDialog(page, t)
    await expect(dialog.getByText(t('exporting.loose.passage', { number: 1 }))).toBeVisible()
    await dialog.getByRole('button', { name: t('exporting.loose.goTo', { number: 1 }) }).click()
    await expect(dialog).toBeHidden()
    const pointedAt = () => page.evaluate(() => CSS.highlights.get('draft-led')?.size ?? 0)
    await expect.poll(pointedAt).toBe(1)
  })

  test('the dialog is read and worked by the keys alone, in light and dark', async ({
    page,
    t,
    language,
  }) => {
    const { story } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    const form = (name: 'publication' | 'desk') =>
      dialog.getByRole('radio', { name: t(`exporting.form.${name}`), exact: true })
    await expect(form('publication')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(form('desk')).toBeChecked()
    await page.keyboard.press('Tab')
    for (const _ of ['pdf', 'html', 'markdown']) await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('button', { name: t('exporting.do'), exact: true })).toBeEnabled()
    const file = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(file.name).toMatch(/\.md$/)
    expect(file.bytes.toString()).toContain(story.quoted)
    await expect(dialog.getByText(t('exporting.sent', { file: file.name }))).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('textbox', { name: t('draft.text') })).toBeFocused()
  })

  test('a PDF is left to the browser’s print dialog, which is said before', async ({
    page,
    t,
    language,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const view = this.contentDocument?.defaultView
          if (view) {
            view.print = () => {
              document.documentElement.dataset['printed'] = document.title
              document.documentElement.dataset['fonts'] = [...view.document.fonts]
                .filter(({ status }) => status === 'loaded')
                .map(({ family }) => family)
                .join()
            }
          }
          return view ?? null
        },
      })
    })
    const { story } = await openCitedDraft(page, t, language)
    const dialog = await exportDialog(page, t)
    await choose(dialog, t, { form: 'publication', format: 'pdf' })
    await expect(dialog.getByText(t('exporting.byPrinting'))).toBeVisible()
    await dialog.getByRole('button', { name: t('exporting.doPrint') }).click()
    await expect(dialog.getByText(t('exporting.printed'))).toBeVisible()
    const root = page.locator('html')
    await expect(root).toHaveAttribute('data-printed', story.title)
    if (language === 'ja') await expect(root).toHaveAttribute('data-fonts', /BIZ UDGothic/)
  })

  test('a copy of the whole case leaves as a bag that can be checked without Uradori', async ({
    page,
    t,
    language,
  }) => {
    const { story, html } = await openCitedDraft(page, t, language)
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill(t('command.case.copy'))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: t('cases.copy.title') })
    await expect(dialog.getByText(t('cases.copy.notYet'))).toBeVisible()
    await expectNoViolations(page)
    const save = dialog.getByRole('button', { name: t('cases.copy.do') })
    const { name, bytes } = await downloaded(page, () => save.click())
    await expect(dialog.getByText(t('cases.copy.saved', { file: name }))).toBeVisible()
    await expect(dialog.getByText(sha256(bytes))).toBeVisible()

    const files = new Map(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path.replace(/^[^/]*\//, ''), part]),
    )
    const manifest = strFromU8(files.get('manifest-sha256.txt') ?? new Uint8Array())
    const listed = manifest.trimEnd().split('\n')
    for (const line of listed) {
      const [hash, path] = line.split('  ')
      expect(sha256(files.get(path ?? '') ?? '')).toBe(hash)
    }
    const payload = [...files.keys()].filter((path) => path.startsWith('data/'))
    expect(new Set(listed.map((line) => line.split('  ')[1]))).toEqual(new Set(payload))
    expect(files.has(`data/blobs/${sha256(html)}`)).toBe(true)
    expect(strFromU8(files.get('data/drafts.jsonl') ?? new Uint8Array())).toContain(story.title)
  })
})
