import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium.mjs'

const port = Number(process.env['E2E_PORT'] ?? 21470)

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/e2e',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One page at a time where nobody waits: two on two cores slow each other down.
  workers: process.env['CI'] ? 1 : 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 860 },
    launchOptions: chromiumLaunch(),
    screenshot: 'only-on-failure',
  },
  // The built page, served by what `npm start` serves it with.
  webServer: {
    command: `node test/support/serve.mjs ${port}`,
    cwd: join(import.meta.dirname, '../..'),
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
