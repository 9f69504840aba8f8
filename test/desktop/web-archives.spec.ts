import { translator } from '#shared/i18n/translate'
import { clipFiles, clipLine } from '../e2e/clip-a-page'
import { makeNewCase } from '../e2e/open-case'
import { bombWacz, lockWacz } from '../support/lock-archive'
import { expect, test } from './shell'
import { speak } from './speak'

test('pages are taken out of a WACZ, and a bomb is kept, where no window may reach the network', async ({
  own,
}) => {
  // A bound against hanging: the bomb is unpacked up to its limit, twice.
  test.setTimeout(180_000)
  const { page } = own
  const t = translator('ja')
  await speak(page, 'ja')
  await makeNewCase(page, t, '水門')
  const open = async (name: string, bytes: Uint8Array) => {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
    await clipFiles(page, t, [file])
    const line = clipLine(page, t, name)
    await expect(line).toContainText(t('clip.state.kept'), { timeout: 60_000 })
    await line.getByRole('button', { name: t('clip.open') }).click()
  }
  await open('bomb.wacz', bombWacz())
  await expect(page.getByText(t('webArchive.trouble'))).toBeVisible({ timeout: 60_000 })

  await open('paper.wacz', lockWacz())
  await page.getByRole('checkbox', { name: t('webArchive.all') }).check()
  await page.getByRole('button', { name: t('webArchive.take', { count: 2 }) }).click()
  await expect(page.getByText(t('webArchive.taken', { count: 2 }))).toBeVisible()
  await page
    .getByRole('button', { name: t('webArchive.open', { title: '水門は四月に開く' }) })
    .click()
  await expect(page.getByRole('article', { name: t('reader.text') })).toContainText('482億円')
  await page.getByRole('tab', { name: t('reader.view.snapshot') }).click()
  const image = page.frameLocator('iframe').getByRole('img', { name: '水門' })
  await expect(image).toHaveJSProperty('naturalWidth', 320)
})
