import { translator } from '#shared/i18n/translate'
import { clipFiles, openClip } from '../e2e/clip-a-page'
import { makeNewCase } from '../e2e/open-case'
import { minutes } from '../e2e/pdf-files'
import { showView } from '../e2e/show-view'
import { expect, test } from './shell'
import { speak } from './speak'

test('a PDF is read and its pages are drawn where no window may reach the network', async ({
  own,
}) => {
  const { page } = own
  const t = translator('ja')
  const { file, title, words } = minutes.ja
  await speak(page, 'ja')
  await makeNewCase(page, t, '桟橋')
  await clipFiles(page, t, [file])
  await openClip(page, t, title)
  await expect(page.getByRole('article', { name: t('reader.text') })).toContainText(words)
  await showView(page, t, 'pages')
  const pages = page.getByRole('article', { name: t('reader.pages.label') })
  await expect(pages.getByText(words)).toBeVisible()
})
