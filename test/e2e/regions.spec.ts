import { expect } from '@playwright/test'
import { picture } from '../support/picture'
import { clipFiles, openClip } from './clip-a-page'
import { exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'
import { openNewDraft } from './write-a-draft'

inBothLanguages(() => {
  test('parts of a picture are marked by mouse and by keys, claimed, cited, exported and taken back', async ({
    page,
    t,
  }) => {
    test.slow()
    const [crack, sign] = ['A crack 亀裂', 'A sign 看板']
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'Regions 画像')
    await clipFiles(page, t, [{ name: 'pier.png', mimeType: 'image/png', buffer: picture() }])
    await openClip(page, t, 'pier.png')
    const image = page.getByRole('img', { name: t('reader.pictureOf', { name: 'pier.png' }) })
    await expect(image).toBeVisible()
    const drawn = page.getByRole('group', { name: t('region.drawn') })
    const description = page.getByRole('textbox', { name: t('region.description') })
    const kept = (number: number, words: string) =>
      page.getByRole('main').getByRole('button', {
        name: t('region.kept', { number, description: words }),
      })

    const box = await image.boundingBox()
    if (!box) throw new Error('The picture is not in sight')
    const at = (x: number, y: number) =>
      [box.x + (box.width * x) / 320, box.y + (box.height * y) / 200] as const
    await page.mouse.move(...at(40, 20))
    await page.mouse.down()
    await page.mouse.move(...at(60, 40))
    await page.mouse.move(...at(120, 70))
    await page.mouse.up()
    await expect(description).toBeFocused()
    await expect(
      page.getByText(t('region.at', { x: 40, y: 20, width: 80, height: 50 })),
    ).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.insertText(crack)
    await page.keyboard.press('Control+Enter')
    await expect(kept(1, crack)).toBeFocused()
    await expect(kept(1, crack)).toHaveAttribute('aria-pressed', 'true')

    await page.keyboard.press('h')
    await expect(drawn).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(
      page.getByText(t('region.at', { x: 86, y: 50, width: 160, height: 106 })),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(drawn).toHaveCount(0)
    await page.keyboard.press('h')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(sign)
    await page.getByRole('button', { name: t('region.keepAndClaim') }).click()
    const form = page.getByRole('dialog', { name: t('reader.claim.title') })
    await expect(form.getByRole('textbox', { name: t('reader.claim.text') })).toHaveValue(sign)
    await form.getByRole('button', { name: t('reader.claim.save') }).click()
    await expect(kept(2, sign)).toBeVisible()
    await expectNoViolations(page)

    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await passages.getByRole('button', { name: t('reader.passage', { quote: crack }) }).click()
    await expect(kept(1, crack)).toHaveAttribute('aria-pressed', 'true')
    await passages.getByRole('button', { name: t('app.more') }).click()
    await page.getByRole('menuitem', { name: t('reader.remove') }).click()
    await expect(kept(1, crack)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(kept(1, crack)).toBeVisible()

    await openNewDraft(page, t)
    await page.keyboard.insertText('The pier 橋脚')
    await page.keyboard.press('@')
    await page.keyboard.insertText('crack')
    await page.getByRole('option').filter({ hasText: crack }).first().click()
    const dialog = await exportDialog(page, t)
    const note = await exported(page, dialog, t, { form: 'desk', format: 'markdown' })
    const text = note.bytes.toString('utf8')
    expect(text).toContain(t('region.described', { x: 40, y: 20, width: 80, height: 50 }))
    expect(text).not.toMatch(new RegExp(`[“「]${crack}`, 'u'))
  })
})
