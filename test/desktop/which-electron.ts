import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium.mjs'
import { buildStandin } from './build-standin.mjs'

const electron = join(import.meta.dirname, '../../node_modules/electron')

/** Real Electron where its binary is there, else the stand-in; says which. */
async function chooseElectron(): Promise<void> {
  const name = join(electron, 'path.txt')
  if (existsSync(name) && existsSync(join(electron, 'dist', readFileSync(name, 'utf8')))) {
    const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'))
    process.stdout.write(`desktop: on Electron ${version}\n`)
    return
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = await buildStandin()
  process.env['CHROMIUM_PATH'] = chromiumLaunch().executablePath ?? chromium.executablePath()
  process.stdout.write('desktop: on the stand-in for Electron, since its binary is not here\n')
}

// oxlint-disable-next-line import/no-default-export -- Playwright's global setup has to be one.
export default chooseElectron
