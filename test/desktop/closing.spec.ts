import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { translator } from '#shared/i18n/translate'
import { goToRoom, makeNewCase } from '../e2e/open-case'
import { draftText, openNewDraft, written } from '../e2e/write-a-draft'
import { closeWindow, expect, startApp, test } from './shell'
import { speak } from './speak'

const t = translator('en')

async function startWriting(userData: string) {
  const running = await startApp(userData)
  await speak(running.page, 'en')
  await makeNewCase(running.page, t, 'Harbour')
  return { ...running, text: await openNewDraft(running.page, t) }
}

/** Answers the next question of the shell with the button of that number, and tells what was asked. */
async function answerQuestion(app: ElectronApplication, response: number) {
  await app.evaluate(({ dialog }, button) => {
    const seen: { asked: string | null } = { asked: null }
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = async (...given: unknown[]) => {
      seen.asked = (given.at(-1) as { message: string }).message
      return { response: button, checkboxChecked: false }
    }
  }, response)
  return () => app.evaluate(() => (globalThis as unknown as { seen: { asked: string } }).seen.asked)
}

test('what was typed the moment before the window closes is there at the next start', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-close-'))
  const first = await startWriting(userData)
  let ended: number | null = null
  first.app.process().once('exit', (code) => (ended = code))
  await first.page.keyboard.insertText('The last words before the train.')
  await closeWindow(first.app)
  await expect.poll(() => ended).toBe(0)

  const second = await startApp(userData)
  await second.page.getByRole('button', { name: 'Harbour' }).click()
  await goToRoom(second.page, t, 'draft')
  await expect
    .poll(() => written(draftText(second.page, t)))
    .toEqual(['The last words before the train.'])
  // Nothing waits for a page that has nothing to store.
  await second.app.close()
  await rm(userData, { recursive: true, force: true })
})

test('a window whose page cannot store what was typed asks before it closes', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'uradori-close-'))
  const { app, page, text } = await startWriting(userData)
  let ended: number | null = null
  app.process().once('exit', (code) => (ended = code))
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.keyboard.insertText('Nowhere to go.')
  const stay = await answerQuestion(app, 0)
  await closeWindow(app)
  await expect.poll(stay).toBe(t('shell.close-failed'))
  await expect.poll(() => written(text)).toEqual(['Nowhere to go.'])
  await answerQuestion(app, 1)
  await closeWindow(app)
  await expect.poll(() => ended).toBe(0)
  await rm(userData, { recursive: true, force: true })
})
