import { expect, type Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate'
import { inBothLanguages, test } from './in-both-languages'
import { readingText } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { goToRoom, openNewCase } from './open-case'
import { watchPrinting, printed } from './printed-page'

const lane = (page: Page, t: Translate, kind: 'happened' | 'posted' | 'published' | 'captured') =>
  page.getByRole('region', { name: t(`timeline.kind.${kind}`) })
const card = (page: Page, t: Translate) =>
  page.getByRole('complementary', { name: t('timeline.one') })

async function openSample(page: Page, t: Translate) {
  await page.goto('/')
  await page.getByRole('button', { name: t('cases.sample') }).click()
  await expect(page.getByRole('row')).toHaveCount(4) // Three sources under the head.
  await goToRoom(page, t, 'timeline')
}

/** Opens the print dialog by its key. */
async function printDialog(page: Page, t: Translate) {
  await expect(page.getByRole('button', { name: t('timeline.print'), exact: true })).toBeEnabled()
  await page.keyboard.press('Control+P')
  const dialog = page.getByRole('dialog', { name: t('timeline.print.title') })
  await expect(dialog.getByRole('button', { name: t('exporting.doPrint') })).toBeEnabled()
  return dialog
}

inBothLanguages(() => {
  test('what happened, was published, posted and captured stands apart, and leads to where it is from', async ({
    page,
    t,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSample(page, t)
    await expect(lane(page, t, 'captured').getByRole('button')).toHaveCount(3)
    await expect(lane(page, t, 'published').getByRole('button')).toHaveCount(3)
    await expectNoViolations(page)

    // The outage of 3 March 2025, as the claim dates it.
    const happened = lane(page, t, 'happened').getByRole('button', { name: /2025/u }).first()
    await happened.click()
    await expect(card(page, t)).toContainText(t('timeline.kind.happened'))
    await expect(card(page, t)).toContainText('2025')
    await expectNoViolations(page)
    await card(page, t)
      .getByRole('button', { name: t('timeline.open.claim') })
      .click()
    await expect(page.getByRole('complementary', { name: t('claims.one') })).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(card(page, t)).toContainText(t('timeline.kind.happened'))

    // A heading of 2026 stands over a post of 2025: both dates are in the post's row.
    const post = lane(page, t, 'posted').getByRole('button', { name: /2026/u })
    // Coming back, the picture takes its measure anew: a press in that moment may find its mark moved.
    await expect(async () => {
      await post.click()
      await expect(card(page, t)).toContainText(t('timeline.beside.post'), { timeout: 2000 })
    }).toPass()
    await expectNoViolations(page)

    // By the keys alone: from event to event in the order of time, closer, and all again.
    await happened.focus()
    await page.keyboard.press('End')
    const last = lane(page, t, 'captured').getByRole('button').last()
    await expect(last).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(last).not.toBeFocused()
    const fit = page.getByRole('button', { name: t('timeline.fit'), exact: true })
    await expect(fit).toBeDisabled()
    await page.keyboard.press('+')
    await expect(fit).toBeEnabled()
    await page.keyboard.press('0')
    await expect(fit).toBeDisabled()
    await page.keyboard.press('Enter')
    await expect(card(page, t).getByRole('region', { name: t('timeline.one') })).toBeFocused()
    await page.keyboard.press('Escape')

    await page
      .getByRole('group', { name: t('timeline.kinds') })
      .getByText(t('timeline.kind.captured'))
      .click()
    await expect(lane(page, t, 'captured')).toHaveCount(0)
    await page
      .getByRole('radiogroup', { name: t('timeline.view') })
      .getByText(t('timeline.list'))
      .click()
    const lines = page.getByRole('main').getByRole('listitem')
    await expect(lines.filter({ hasText: `■ ${t('timeline.kind.published')}` })).toHaveCount(3)
    await expectNoViolations(page)
  })

  test('the ground is drawn along by hand, and not past the ends of the axis', async ({
    page,
    t,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSample(page, t)
    const first = lane(page, t, 'happened').getByRole('button').first()
    await first.click()
    await expect(card(page, t)).toContainText(t('timeline.kind.happened'))
    const left = async () => (await first.boundingBox())?.x ?? NaN
    const begin = await left()
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('+')
    await expect(page.getByRole('button', { name: t('timeline.fit'), exact: true })).toBeEnabled()

    // The row of the heading is empty but at its left end.
    const main = await page.getByRole('main').boundingBox()
    const head = await lane(page, t, 'happened').boundingBox()
    const ground = { x: (main?.x ?? 0) + 400, y: (head?.y ?? 0) + 12 }
    const draw = async (by: number) => {
      await page.mouse.move(ground.x, ground.y)
      await page.mouse.down()
      await page.mouse.move(ground.x + by / 2, ground.y)
      await page.mouse.move(ground.x + by, ground.y)
      await page.mouse.up()
    }
    await expect(lane(page, t, 'happened')).toHaveCSS('cursor', 'grab')
    await draw(4000)
    await expect.poll(left).toBe(begin)
    await draw(-150)
    await expect.poll(left).toBe(begin - 150)
    await draw(100)
    await expect.poll(left).toBe(begin - 50)

    // A click on the ground moves nothing and leaves the choice; a press on an event is for that event.
    await page.mouse.click(ground.x, ground.y)
    await expect.poll(left).toBe(begin - 50)
    await expect(first).toHaveAttribute('aria-current', 'true')
    await expectNoViolations(page)
  })

  test('is printed black on white, as a picture and as a list in words', async ({ page, t }) => {
    await watchPrinting(page)
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
    await openSample(page, t)
    const whole = await printDialog(page, t)
    await expectNoViolations(page)
    await whole.getByRole('button', { name: t('exporting.doPrint') }).click()
    await expect(whole.getByText(t('exporting.printed'))).toBeVisible()
    const paper = await printed(page)
    expect(paper.heading).not.toBe('')
    expect(await page.title()).toContain(paper.heading)
    expect(paper.title).toBe(t('timeline.paper.title', { title: paper.heading }))
    expect(paper.colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    const kinds = ['happened', 'said', 'published', 'posted', 'captured'] as const
    for (const kind of kinds) expect(paper.text).toContain(t(`timeline.kind.${kind}`))
    expect(paper.text).toContain(t('timeline.paper.count', { count: 12 }))
    expect(paper.rows).toHaveLength(12)
    expect(paper.text).not.toContain(t('timeline.paper.part'))
    await page.keyboard.press('Escape')
    await expect(whole).toBeHidden()

    // Closer, and without a kind: the paper has what is shown, and says that there is more.
    await lane(page, t, 'captured').getByRole('button').last().focus()
    for (let times = 0; times < 6; times += 1) await page.keyboard.press('+')
    await page
      .getByRole('group', { name: t('timeline.kinds') })
      .getByText(t('timeline.kind.said'))
      .click()
    await page.getByRole('button', { name: t('timeline.print'), exact: true }).click()
    const part = page.getByRole('dialog', { name: t('timeline.print.title') })
    await part.getByRole('button', { name: t('exporting.doPrint') }).click()
    await expect(part.getByText(t('exporting.printed'))).toBeVisible()
    const closer = await printed(page)
    expect(closer.text).toContain(t('timeline.paper.part'))
    expect(closer.text).toContain(t('timeline.paper.leftOut', { kinds: t('timeline.kind.said') }))
    expect(closer.rows.length).toBeLessThan(12)
    expect(closer.rows.length).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await goToRoom(page, t, 'log')
    await expect(page.getByRole('grid').getByText(t('log.timeline.printed'))).toHaveCount(2)
  })

  test('a name that is not to leave is told before it is printed', async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, '高瀬氏の水門')
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: t('palette.title') }).fill(t('command.note.new'))
    await page.keyboard.press('Enter')
    const begin = page.getByRole('dialog', { name: t('notes.new') })
    await begin.getByText(t('source-kind.interview'), { exact: true }).click()
    await begin.getByRole('textbox', { name: t('notes.title'), exact: true }).fill('高瀬 電話')
    await begin.getByRole('textbox', { name: t('notes.who') }).fill('高瀬 直人(港湾課)')
    await begin.getByRole('combobox', { name: t('terms') }).click()
    await page.getByRole('option', { name: t('terms.off-record') }).click()
    await begin.getByRole('button', { name: t('notes.begin') }).click()
    await page.getByRole('textbox', { name: t('writing.note') }).fill('水門は四月に開きます。')
    await page.keyboard.press('Control+Enter')
    await expect(readingText(page, t)).toContainText('水門は四月に開きます。')
    await goToRoom(page, t, 'timeline')
    await expect(lane(page, t, 'captured').getByRole('button')).toHaveCount(1)
    const dialog = await printDialog(page, t)
    await expect(dialog).toContainText(t('timeline.print.named', { count: 1 }))
    await expect(dialog).toContainText(t('exporting.named.name', { name: '高瀬' }))
    await expect(dialog).toContainText(t('timeline.print.named.title'))
    await expect(dialog).toContainText(t('timeline.print.offRecord.why'))
    await expectNoViolations(page)
  })

  test('a case without dates says what brings them', async ({ page, t }) => {
    await openNewCase(page, t, 'empty')
    await page.keyboard.press('Alt+4')
    await expect(page.getByText(t('timeline.empty'))).toBeVisible()
    await expectNoViolations(page)
  })
})
