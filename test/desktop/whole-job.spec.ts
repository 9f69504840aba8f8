import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Language } from '#shared/domain/language'
import { translator } from '#shared/i18n/translate'
import { clipDialog, readClip } from '../e2e/clip-a-page'
import {
  assessAsSingleAndAttributed,
  expectDraft,
  followFirstMark,
  markAndClaim,
  writeTheDraft,
} from '../e2e/do-the-job'
import { choose, exportDialog } from '../e2e/export-dialog'
import { jobs } from '../e2e/job'
import { goToRoom, makeNewCase } from '../e2e/open-case'
import { docxParts, footnotesIn, shownIn, xmlOf } from '../support/export-docx'
import { answerSaveDialog } from './save-dialog'
import { expect, startApp, test } from './shell'
import { speak } from './speak'

for (const language of Language.options) {
  test(`an article captured by its address becomes a sourced draft in three files (${language})`, async ({
    site,
  }) => {
    test.slow()
    const t = translator(language)
    const job = jobs[language]
    const userData = await mkdtemp(join(tmpdir(), 'uradori-job-'))
    const first = await startApp(userData)
    const { page } = first
    await speak(page, language)
    await makeNewCase(page, t, job.caseTitle)
    const clip = await clipDialog(page, t)
    await clip.getByRole('textbox', { name: t('clip.address') }).fill(site.at(`/story-${language}`))
    await clip.getByRole('button', { name: t('clip.address.fetch') }).click()
    await readClip(page, t, job.title)
    for (const view of ['snapshot', 'screenshot'] as const) {
      await page.getByRole('tab', { name: t(`reader.view.${view}`) }).click()
    }
    await page.getByRole('tab', { name: t('reader.view.text') }).click()
    await markAndClaim(page, t, job)
    await assessAsSingleAndAttributed(page, t, job)
    await writeTheDraft(page, t, job)

    const exporting = await exportDialog(page, t)
    for (const format of ['docx', 'pdf', 'html'] as const) {
      await choose(exporting, t, { form: 'desk', format })
      await answerSaveDialog(first.app, join(userData, `draft.${format}`))
      await exporting.getByRole('button', { name: t('exporting.do'), exact: true }).click()
      await expect(exporting.getByText(new RegExp(t('exporting.sent', { file: '' })))).toBeVisible()
    }
    const file = (format: string) => readFile(join(userData, `draft.${format}`))
    const [docx, pdf, html] = [await file('docx'), await file('pdf'), await file('html')]
    const notes = footnotesIn(xmlOf(docxParts(docx), 'word/footnotes.xml')).map(shownIn)
    for (const word of [job.title, job.address, job.quoted, site.at('/story')]) {
      expect(notes[0]).toContain(word)
      expect(html.toString()).toContain(word)
    }
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await first.app.close()

    const second = await startApp(userData)
    await second.page.getByRole('button', { name: job.caseTitle }).click()
    await goToRoom(second.page, t, 'draft')
    await expectDraft(second.page, t, job)
    await followFirstMark(second.page, t, job)
    await goToRoom(second.page, t, 'log')
    await expect(second.page.getByText(t('log.draft.exported'))).toHaveCount(3)
    await second.app.close()
    await rm(userData, { recursive: true, force: true })
  })
}
