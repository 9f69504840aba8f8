import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium.mjs'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../out/trust',
  // A bound against hanging, not a measure of speed: hundreds of pages are shown in each test.
  timeout: 600_000,
  // One page at a time where nobody waits: two on two cores slow each other down.
  workers: process.env['CI'] ? 1 : 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  use: { launchOptions: chromiumLaunch(), viewport: { width: 900, height: 700 } },
})
