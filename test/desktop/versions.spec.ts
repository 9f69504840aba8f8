import { Language } from '#shared/domain/language'
import { translator } from '#shared/i18n/translate'
import { clipDialog, readClip } from '../e2e/clip-a-page'
import { articlePage, jobs } from '../e2e/job'
import { makeClaimOf } from '../e2e/mark-a-source'
import { goToRoom, makeNewCase } from '../e2e/open-case'
import { openOneAnswer } from './one-answer'
import { expect, startApp, test } from './shell'
import { speak } from './speak'

const changed = {
  ja: ['一億二千万円', '一億四千万円'],
  en: ['£640,000', '£660,000'],
} as const

for (const language of Language.options) {
  test(`a page that changes and then goes is told by its address, its captures stay (${language})`, async ({
    userData,
  }) => {
    test.slow()
    const t = translator(language)
    const job = jobs[language]
    const [was, is] = changed[language]
    const first = articlePage(job, language)
    expect(first).toContain(was)
    const { url, serve, close } = await openOneAnswer()
    serve({ status: 200, body: first })
    const { app, page } = await startApp(`${userData}-versions-${language}`)
    await speak(page, language)
    await makeNewCase(page, t, job.caseTitle)
    const clip = await clipDialog(page, t)
    await clip.getByRole('textbox', { name: t('clip.address') }).fill(url)
    await clip.getByRole('button', { name: t('clip.address.fetch') }).click()
    await readClip(page, t, job.title)
    await makeClaimOf(page, t, was, job.claim)

    serve({ status: 200, body: first.replace(was, is) })
    await page.getByRole('button', { name: t('versions.again') }).click()
    await expect(page.getByText(t('versions.again.changed'))).toBeVisible()
    await expect(page.getByText(t('versions.claims', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: t('versions.compare') }).click()
    const changes = page.getByRole('region', { name: t('versions.changes', { count: 1 }) })
    await expect(changes.getByRole('listitem')).toContainText(`${was} → ${is}`)

    serve({ status: 404, body: '<title>404</title><p>Not here.' })
    await page.keyboard.press('Control+K')
    await page.keyboard.type(t('command.case.again'))
    await page.keyboard.press('Enter')
    const all = page.getByRole('dialog', { name: t('versions.all') })
    await expect(all.getByRole('checkbox', { name: job.title })).toBeChecked()
    await all.getByRole('button', { name: t('versions.all.do', { count: 1 }) }).click()
    await expect(all.getByRole('listitem')).toContainText(t('versions.again.failed'))
    await expect(all.getByRole('listitem')).toContainText('404')
    await all
      .getByRole('button', { name: t('app.close') })
      .last()
      .click()
    await expect(page.getByText(t('versions.again.failed'))).toBeVisible()
    await expect(changes).toBeVisible()
    await goToRoom(page, t, 'log')
    const lines = page.getByRole('grid', { name: t('log.title') }).getByRole('row')
    await expect(lines.nth(0)).toContainText(t('log.againFailed'))
    await expect(lines.nth(0)).toContainText('404')
    await expect(lines.nth(1)).toContainText(t('log.again'))
    await app.close()

    // What could not be fetched is known after a restart too: the log has it.
    const second = await startApp(`${userData}-versions-${language}`)
    await second.page.getByRole('button', { name: job.caseTitle }).click()
    await expect(second.page.getByText(t('sources.captures', { count: 2 }))).toBeVisible()
    const gone = t('versions.lastTry.gone', { time: '…' }).split('…')
    for (const words of gone.map((part) => part.trim()).filter(Boolean)) {
      await expect(second.page.getByRole('complementary')).toContainText(words)
    }
    await second.app.close()
    await close()
  })
}
