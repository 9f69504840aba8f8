import { expect } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom } from './open-case'

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
  })

  test('the sample case shows the whole job in every room', async ({ page, t }) => {
    test.slow()
    await expectNoViolations(page)
    await page.getByRole('row').nth(1).dblclick()
    await expect(readingText(page, t)).toBeVisible()
    await expectNoViolations(page)
    await goToRoom(page, t, 'claims')
    await page.getByText(t('finding.single')).last().click()
    await expect(page.getByText(t('work.awaiting')).last()).toBeVisible()
    await expectNoViolations(page)
    await goToRoom(page, t, 'draft')
    for (const point of ['desk.differs', 'desk.uncited'] as const) {
      await expect(page.getByText(t(point), { exact: true })).toBeVisible()
    }
    await expectNoViolations(page)
    await goToRoom(page, t, 'log')
    await expectNoViolations(page)
  })

  test('the sample case is made once and opened again', async ({ page, t }) => {
    const address = page.url()
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page).toHaveURL(address)
    await page.goto('/')
    await expect(page.getByText(t('cases.sampleMark'), { exact: true })).toHaveCount(1)
  })

  test('the palette finds words of the case and leads to them', async ({ page, t, language }) => {
    const words = language === 'ja' ? '本人確認の機能' : 'any identity check'
    await page.keyboard.press('Control+K')
    const field = page.getByRole('textbox', { name: t('palette.title') })
    await expect(field).toBeFocused()
    await field.fill(`"${words}"`)
    const source = page.getByRole('button', { name: new RegExp(`${t('palette.kind.source')}$`) })
    await expect(source).toHaveCount(1)
    await expectNoViolations(page)
    await source.click()
    await expect(readingText(page, t)).toBeVisible()
    const found = page.getByRole('textbox', { name: t('command.reader.find') })
    await expect(found).toHaveValue(words)
  })

  test('the palette is worked by the keys alone', async ({ page, t }) => {
    await page.keyboard.press('Control+K')
    const field = page.getByRole('textbox', { name: t('palette.title') })
    await expect(field).toBeFocused()
    await field.fill(t('command.go.log'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/log$/)
    await expect(field).toBeHidden()
  })
})
