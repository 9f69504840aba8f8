import { expect } from '@playwright/test'
import { mailInJis, mailOf } from '../support/mail'
import { picture } from '../support/picture'
import { letter } from '../support/word-letter'
import { clipDialog, clipFiles, clipLine, openClip, readClip } from './clip-a-page'
import { inBothLanguages, test } from './in-both-languages'
import { readingText, selectWords } from './mark-a-passage'
import { expectNoViolations } from './no-violations'
import { openNewCase } from './open-case'
import { showView } from './show-view'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

inBothLanguages(() => {
  test.beforeEach(async ({ page, t }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'Documents 文書')
  })

  test('a Word document is read, marked, and says what it hides and who wrote it', async ({
    page,
    t,
  }) => {
    const buffer = Buffer.from(await letter())
    await clipFiles(page, t, [{ name: '回答.docx', mimeType: word, buffer }])
    await readClip(page, t, '港湾課からの回答')
    await expect(readingText(page, t)).toContainText('The lock will soon open.')
    await page.getByRole('button', { name: t('reader.leftOutShow') }).click()
    const leftOut = page.getByRole('region', { name: t('reader.leftOutTitle') })
    await expect(leftOut.getByText('部外秘')).toBeVisible()
    await selectWords(page, t, 'The lock will soon open.')
    await page.keyboard.press('h')
    const passages = page.getByRole('complementary', { name: t('reader.passages'), exact: true })
    await expect(passages.getByText('The lock will soon open.')).toBeVisible()

    await showView(page, t, 'file')
    await expect(page.getByText('Someone Inside')).toBeVisible()
    await expect(page.getByText(t('reader.file.detailsHint'))).toBeVisible()
    await expectNoViolations(page)
  })

  test('a damaged Word document is kept and says so', async ({ page, t }) => {
    const buffer = Buffer.from(await letter()).subarray(0, 3000)
    await clipFiles(page, t, [{ name: '回答.docx', mimeType: word, buffer }])
    const line = clipLine(page, t, '回答.docx')
    await expect(line).toContainText(t('clip.state.kept'))
    await openClip(page, t, '回答.docx')
    await expect(page.getByText(t('reader.file.unread'))).toBeVisible()
    await expect(page.getByText(t('error.unreadable-file'))).toBeVisible()
    await expectNoViolations(page)
  })

  test('a picture is shown, says where it was taken, and one too large is kept unseen', async ({
    page,
    t,
  }) => {
    const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })
    const huge = picture({ width: 12_000, height: 9000 }, Buffer.alloc(9))
    await clipFiles(page, t, [png('港.png', picture()), png('wide.png', huge)])
    await expect(clipLine(page, t, 'wide.png')).toContainText(t('clip.state.kept'))
    await openClip(page, t, '港.png')
    const shown = page.getByRole('img', { name: t('reader.pictureOf', { name: '港.png' }) })
    await expect(shown).toHaveJSProperty('naturalWidth', 320)
    await expectNoViolations(page)
    await showView(page, t, 'file')
    await expect(page.getByText('35.5, 139.75')).toBeVisible()
    await expectNoViolations(page)

    await clipDialog(page, t)
    await openClip(page, t, 'wide.png')
    const why = t('error.picture-too-large', { width: '12000', height: '9000' })
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByRole('tab')).toHaveText([t('reader.view.file'), t('reader.view.write')])
  })

  test('a mail is read, shown, and what it encloses becomes sources that lead back to it', async ({
    page,
    t,
  }) => {
    const attachments = [
      { name: '回答.docx', content: await letter(), type: word },
      { name: '港.png', content: new Uint8Array(picture()), type: 'image/png' },
    ]
    const html =
      '<h1>お知らせ</h1><p>水門は四月に開きます。</p><img src="http://spy.example/pixel"><script>document.title="x"</script>'
    const buffer = Buffer.from(mailOf({ html, attachments }))
    await clipFiles(page, t, [{ name: '水門.eml', mimeType: 'message/rfc822', buffer }])
    await expect(clipLine(page, t, '港.png')).toContainText(t('clip.state.kept'))
    await expect(clipLine(page, t, '港湾課からの回答')).toContainText('49')
    await readClip(page, t, '水門の件 About the lock')
    await expect(readingText(page, t)).toContainText('From: 港湾課 <port@city.example>')
    await selectWords(page, t, '水門は四月に開きます。')
    await page.keyboard.press('h')

    await showView(page, t, 'snapshot')
    const foreign = page.frameLocator('iframe')
    await expect(foreign.getByText('水門は四月に開きます。')).toBeVisible()
    await showView(page, t, 'file')
    await expect(page.getByText(/192\.0\.2\.7/)).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: '港湾課からの回答' }).click()
    await expect(readingText(page, t)).toContainText('The lock will soon open.')
    await page
      .getByRole('button', { name: t('reader.enclosedIn', { name: '水門の件 About the lock' }) })
      .click()
    await expect(readingText(page, t)).toContainText('水門は四月に開きます。')
  })

  test('a mail in the letters of Japanese mail programs is read and shown as it is meant', async ({
    page,
    t,
  }) => {
    const text = '水門は四月に開きます。\r\n\r\n合計は482億円です。\r\n'
    const buffer = Buffer.from(mailInJis(text, 'base64'))
    await clipFiles(page, t, [{ name: '水門.eml', mimeType: 'message/rfc822', buffer }])
    await readClip(page, t, '水門の件')
    await expect(readingText(page, t)).toHaveText(
      /^\s*From: 港湾課 <port@city\.example>\s*水門は四月に開きます。\s*合計は482億円です。\s*$/,
    )
    await showView(page, t, 'snapshot')
    const shown = page.frameLocator('iframe').locator('pre')
    await expect(shown).toHaveText(/^水門は四月に開きます。\s*合計は482億円です。\s*$/)
    await expectNoViolations(page)
  })
})
