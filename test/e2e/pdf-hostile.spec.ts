import { expect, type Page } from '@playwright/test'
import * as hostile from '../support/hostile-pdf'
import { type ClipFile, clipFiles, clipLine, openClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { findWords, readingText } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { minutes, scanned } from './pdf-files'
import { showView } from './show-view'

const pdf = (name: string, bytes: Uint8Array): ClipFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
})

/** Everything that a document could make the window do by itself. */
function watched(page: Page) {
  const acts: string[] = []
  const own = new URL(test.info().project.use.baseURL ?? '').origin
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${own}/`) && !/^(data|blob):/.test(url)) acts.push(url)
  })
  page.on('dialog', (dialog) => {
    acts.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('popup', (popup) => acts.push(popup.url()))
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(own)) acts.push(frame.url())
  })
  return acts
}

inBothLanguages(() => {
  test('documents that cannot be read are kept and say why, and the next is read', async ({
    page,
    t,
    language,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'pier')
    const { file, title } = minutes[language]
    await clipFiles(page, t, [
      pdf('locked.pdf', hostile.locked),
      pdf('cut.pdf', hostile.cutOff),
      scanned,
      file,
    ])
    await expect(clipLine(page, t, title)).toContainText(/\d/)
    for (const name of ['locked.pdf', 'cut.pdf', 'scan.pdf']) {
      await expect(clipLine(page, t, name)).toContainText(t('clip.state.kept'))
    }
    await openClip(page, t, 'locked.pdf')
    await expect(page.getByText(t('error.document-password'))).toBeVisible()
    await expect(page.getByRole('tab')).toHaveText([t('reader.view.file'), t('reader.view.write')])
    await expectNoViolations(page)

    await goToRoom(page, t, 'sources')
    await page.getByRole('row').filter({ hasText: 'cut.pdf' }).dblclick()
    await expect(page.getByText(t('error.document-damaged'))).toBeVisible()

    await goToRoom(page, t, 'sources')
    await page.getByRole('row').filter({ hasText: 'scan.pdf' }).dblclick()
    await expect(page.getByText(t('error.document-no-text'))).toBeVisible()
    await expect(page.getByRole('tab')).toHaveText(
      (['pages', 'file', 'write'] as const).map((view) => t(`reader.view.${view}`)),
    )
    await expect.poll(() => inkOf(page, 1)).toBeGreaterThan(0)
    await expectNoViolations(page)
  })
})

/** How many of some dots of a drawn page are not white. */
function inkOf(page: Page, number: number): Promise<number> {
  return page.locator(`[data-page="${number}"] canvas`).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return 0
    const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return (dots ?? []).filter((value, at) => at % 4 < 3 && value < 250).length
  })
}

test('a document that would act does nothing, and says what it carries', async ({ page, t }) => {
  const acts = watched(page)
  await openNewCase(page, t, 'pier')
  await clipFiles(page, t, [pdf('prize.pdf', hostile.acting)])
  await openClip(page, t, 'Press here to win.')
  const carried = page.getByText(t('reader.document.carries'))
  await expect(carried).toContainText(t('reader.document.attachment', { count: 1 }))
  await carried.click()
  await expect(page.getByText('https://tracker.example/click')).toBeVisible()
  await expect(page.getByRole('link', { name: /tracker/ })).toHaveCount(0)
  await showView(page, t, 'pages')
  await expect.poll(() => inkOf(page, 1)).toBeGreaterThan(0)
  const sheet = page.locator('[data-page="1"]')
  const box = (await sheet.boundingBox())!
  const scale = box.width / 595
  for (const [x, y] of [
    [175, 705],
    [175, 620],
    [175, 570],
    [160, 520],
  ] as const) {
    await sheet.click({ position: { x: x * scale, y: (842 - y) * scale } })
  }
  await expect(sheet.locator('a, button, input, iframe, [role="link"]')).toHaveCount(0)
  await showView(page, t, 'file')
  await expect(page.getByRole('button', { name: '請求書.exe' })).toBeVisible()
  expect(acts).toEqual([])
})

test('documents made to break their reader are shown as far as they go', async ({ page, t }) => {
  const acts = watched(page)
  await openNewCase(page, t, 'pier')
  await clipFiles(page, t, [
    pdf('nested.pdf', hostile.nested),
    pdf('giant.pdf', hostile.giantPicture),
    pdf('odd.pdf', hostile.oddSizes),
    pdf('bomb.pdf', hostile.bomb(200)),
  ])
  await expect(clipLine(page, t, 'After the bomb.')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  for (const [name, words] of [
    ['Before the depth.', 'After the depth.'],
    ['Beside the picture.', 'Beside the picture.'],
    ['As large as a field.', 'A page.'],
    ['After the bomb.', 'After the bomb.'],
  ] as const) {
    await goToRoom(page, t, 'sources')
    await page.getByRole('row').filter({ hasText: name }).dblclick()
    await expect(readingText(page, t)).toContainText(words)
    await showView(page, t, 'pages')
    const shown = page.getByRole('article', { name: t('reader.pages.label') })
    await expect(shown.locator('[data-page] canvas').first()).toBeVisible()
    await findWords(page, t, words)
    await expect(shown.getByText(words)).toBeInViewport()
  }
  expect(acts).toEqual([])
})

test('a document of two thousand pages is read, gone through, and can be stopped', async ({
  page,
  t,
}) => {
  test.slow()
  await openNewCase(page, t, 'pier')
  await clipFiles(page, t, [pdf('two-thousand.pdf', hostile.endless(2000))])
  await openClip(page, t, 'This is page 1.')
  await showView(page, t, 'pages')
  const field = page.getByRole('textbox', { name: t('reader.pages.field') })
  await field.fill('1999')
  await field.press('Enter')
  await expect(page.getByText('This is page 1999.')).toBeVisible()
  await expect(field).toHaveValue('1999')
  const drawn = await page
    .locator('[data-page] canvas')
    .evaluateAll(
      (all) =>
        all.filter((one) => one instanceof HTMLCanvasElement && one.width > 0 && one.width !== 300)
          .length,
    )
  expect(drawn).toBeLessThan(20)

  await clipFiles(page, t, [pdf('again.pdf', hostile.endless(1999))])
  const line = clipLine(page, t, 'again.pdf')
  await expect(line).toContainText(/\d{2,}/)
  await line.getByRole('button', { name: t('clip.stop') }).click()
  await expect(line).toContainText(t('error.cancelled'))
})
