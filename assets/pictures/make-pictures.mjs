// @ts-check
// Takes the pictures of the README: `npm run build && node assets/pictures/make-pictures.mjs`. They show
// the sample case in the built page, at a fixed time and with ids in a
// row, so that only a change of the app changes them.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../test/support/chromium.mjs'

const root = join(import.meta.dirname, '../..')
const serve = pathToFileURL(join(root, 'out/electron/serve.js')).href
/** @type {typeof import('../../electron/serve.ts')} */
const { serveInBrowser } = await import(serve)
const open = async () => false
const port = Number(process.env['PICTURES_PORT'] ?? 21475)
const { state, address } = await serveInBrowser(join(root, 'out/renderer'), { port, open })
if (state !== 'serving') throw new Error(`${address} is taken`)

const words = {
  ja: {
    sample: '見本の案件を開く',
    rooms: { reader: '閲覧', draft: '原稿' },
    source: /^上場日に止まった/,
    cite: '出典を入れる…',
  },
  en: {
    sample: 'Open the sample case',
    rooms: { reader: 'Reader', draft: 'Draft' },
    source: /^The exchange that froze/,
    cite: 'Cite…',
  },
}

const browser = await chromium.launch(chromiumLaunch())
await take('draft', 'en', 'light')
await take('draft', 'ja', 'light')
await take('reader', 'en', 'dark')
await take('reader', 'ja', 'light')
await browser.close()
process.exit(0)

/** @param {'draft' | 'reader'} room @param {'ja' | 'en'} language @param {'light' | 'dark'} colorScheme */
async function take(room, language, colorScheme) {
  const { sample, rooms, source, cite } = words[language]
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    locale: language,
    timezoneId: 'Asia/Tokyo',
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.clock.setFixedTime('2026-11-22T10:15:00+09:00')
  await page.addInitScript(() => {
    let made = 0
    crypto.randomUUID = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`
  })
  await page.goto(address)
  await page.getByRole('button', { name: sample }).click()
  if (room === 'reader') {
    await page.getByRole('row', { name: source }).dblclick()
    await page.getByRole('main').getByRole('article').waitFor()
  } else {
    await page.getByRole('link', { name: rooms.draft }).click()
    await page.getByRole('button', { name: cite }).first().waitFor()
  }
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(import.meta.dirname, `${room}-${language}.png`) })
  await page.close()
}
