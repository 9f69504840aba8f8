import { expect, type Page } from '@playwright/test'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom } from './open-case'

/** Changes one byte of the largest thing that was captured, behind the app's back. */
function damageBytes(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('uradori')
        open.addEventListener('error', () => reject(open.error))
        open.addEventListener('success', () => {
          const act = open.result.transaction('blobs', 'readwrite')
          const blobs = act.objectStore('blobs')
          const all = blobs.getAll()
          all.addEventListener('success', () => {
            const held: { sha256: string; bytes: Uint8Array }[] = all.result
            const [largest] = held.toSorted((a, b) => b.bytes.length - a.bytes.length)
            if (!largest) return act.abort()
            largest.bytes[100] = (largest.bytes[100] ?? 0) ^ 1
            blobs.put(largest)
          })
          act.addEventListener('complete', () => {
            open.result.close()
            resolve()
          })
          act.addEventListener('abort', () => reject(act.error ?? new Error('No bytes are held')))
        })
      }),
  )
}

inBothLanguages(() => {
  test('a case is verified, and what was changed behind its back is found', async ({ page, t }) => {
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
    await goToRoom(page, t, 'log')
    await page.getByRole('button', { name: t('command.case.verify') }).click()
    const dialog = page.getByRole('dialog', { name: t('verify.title') })
    await expect(dialog.getByRole('button', { name: t('verify.do') })).toBeFocused()
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(t('verify.whole'))).toBeVisible()
    await expect(dialog.getByRole('group')).toHaveCount(4) // The case itself and three sources.
    await expectNoViolations(page)

    await damageBytes(page)
    await dialog.getByRole('button', { name: t('verify.again') }).click()
    await expect(dialog.getByText(t('verify.faulty'))).toBeVisible()
    const faulty = dialog.getByRole('list', { name: t('verify.results') }).getByRole('listitem')
    await expect(faulty.first()).toContainText(t('verify.state.damaged'))
    await expect(faulty.first()).toContainText(/[0-9a-f]{64}/)
    await expectNoViolations(page)
    await faulty
      .first()
      .getByRole('button', { name: t('verify.open') })
      .click()
    await expect(dialog).toHaveCount(0)
    await expect(readingText(page, t)).toBeVisible()

    await goToRoom(page, t, 'log')
    const lines = page.getByRole('row').filter({ hasText: t('log.case.verified') })
    await expect(lines).toHaveCount(2)
    await expect(lines.first()).toContainText(/1/)
    await expectNoViolations(page)
  })

  test('the palette leads to it, and a check that is given up leaves no line', async ({
    page,
    t,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: t('cases.sample') }).click()
    await expect(page.getByRole('row')).toHaveCount(4)
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill(t('command.case.verify'))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: t('verify.title') })
    await expect(dialog.getByRole('button', { name: t('verify.do') })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await goToRoom(page, t, 'log')
    await expect(page.getByRole('row').first()).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: t('log.case.verified') })).toHaveCount(0)
  })
})
