import fs from 'node:fs'
import { expect } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { clipFiles, clipDialog, pasteClip, readClip } from './clip-a-page'
import { selectWords } from './mark-a-passage'
import { claimFromWords, chooseClaim } from './make-a-claim'
import { goToRoom, openNewCase } from './open-case'
const seed = (n: string) => fs.readFileSync(`/work/shared/seeds/${fs.readdirSync('/work/shared/seeds').find((f) => f.startsWith(n))}`)
inBothLanguages(() => {
  test('hand', async ({ page, t, language }) => {
    test.setTimeout(400_000)
    const shot = (n: string) => page.screenshot({ path: `/work/scratch/hand/${n}-${language}.png` })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, language === 'ja' ? '取引所の障害' : 'Exchange outage')
    for (const n of ['000', '001']) {
      await clipFiles(page, t, [{ name: `${n}.txt`, mimeType: 'text/plain', buffer: seed(n) }])
      await page.waitForTimeout(1500)
    }
    await shot('01-clip')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(500)
    await shot('02-sources')
    const rows = page.getByRole('row')
    console.log(await rows.allInnerTexts())
    // read 001
    await rows.filter({ hasText: /482/ }).first().dblclick()
    await page.waitForTimeout(1500)
    await shot('03-reader')
    // figures found
    await page.getByRole('button', { name: t('figures.found') }).click()
    await page.waitForTimeout(800)
    await shot('04-found')
    await page.keyboard.press('Escape')
    // party from selection
    await selectWords(page, t, '金融庁')
    await page.waitForTimeout(200)
    await shot('05-select')
    await page.keyboard.press('p')
    await page.waitForTimeout(400)
    await shot('06-party')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const figure = async (words: string, measure: string, asOf?: string) => {
      await selectWords(page, t, words)
      await page.keyboard.press('f')
      const dialog = page.getByRole('dialog', { name: t('reader.figure.title') })
      await dialog.getByRole('combobox', { name: t('figures.measure') }).fill(measure)
      if (asOf) await dialog.getByRole('textbox', { name: t('figures.asOf') }).fill(asOf)
      await page.waitForTimeout(200)
      if (words.includes('482')) await shot('07-figure')
      await dialog.getByRole('button', { name: t('figures.add') }).click()
      await expect(dialog).toBeHidden()
    }
    const m = language === 'ja' ? { loss: '流出額', up: '増資', acc: '口座数', loan: '借入', sub: '劣後借入', all: '調達額' } : { loss: 'Loss', up: 'Capital increase', acc: 'Accounts', loan: 'Loan', sub: 'Subordinated loan', all: 'Funds raised' }
    await figure('482億円相当の仮想通貨', m.loss)
    await figure('480億円', m.up)
    await figure('50億円(実施済み)', m.loan)
    await figure('劣後特約付借入による資金調達:20億円', m.sub)
    await figure('DMMが即座に550億円', m.all)
    await figure('顧客口座数約37万口座', m.acc, '2023-03')
    await goToRoom(page, t, 'sources')
    await rows.filter({ hasText: /JOC/ }).first().dblclick()
    await page.waitForTimeout(1500)
    await figure('約480億円分のビットコイン', m.loss)
    await goToRoom(page, t, 'figures')
    await page.waitForTimeout(500)
    await shot('08-figures')
    await goToRoom(page, t, 'sources')
    await rows.filter({ hasText: /JOC/ }).first().dblclick()
    await page.waitForTimeout(800)
    const claim = language === 'ja' ? '近藤氏は、ビットトレードに誠実に対応する意思がないと批判した' : 'Kondo said BitTrade has no intention of responding in good faith'
    await claimFromWords(page, t, '2月6日には「(ビットトレード側は)誠実に対応する意思がない」と語気を強め批判しています', claim)
    const put = async (words: string) => {
      await selectWords(page, t, words)
      await page.keyboard.press('e')
      const dialog = page.getByRole('dialog', { name: t('reader.evidence.title') })
      await page.waitForTimeout(300)
      await dialog.getByText(claim).first().click()
      await page.waitForTimeout(200)
      await dialog.getByRole('button', { name: t('reader.evidence.save') }).click()
      await expect(dialog).toBeHidden()
    }
    await put('【追記】1月28日:「実際には誠実に対応する意思がない」と明かし内情を暴露')
    await goToRoom(page, t, 'claims')
    await chooseClaim(page, t, claim)
    await page.waitForTimeout(500)
    await shot('09-claim')
    await goToRoom(page, t, 'timeline')
    await page.waitForTimeout(800)
    await shot('10-timeline')
    for (const lanes of await page.getByRole('button', { name: /2025年12月24日|Dec 24, 2025|24 Dec 2025|1月28日|28 Jan/u }).all()) {
      await lanes.click(); await page.waitForTimeout(300)
      console.log(await page.getByRole('complementary').innerText())
    }
    await shot('11-timeline-card')
  })
})
