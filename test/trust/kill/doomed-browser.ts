import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { chromiumLaunch } from '../../support/chromium.mjs'

const alone = ['--headless', '--no-first-run', '--disable-gpu', '--remote-debugging-port=0']

/** A browser with a profile that outlives it. Playwright's own cannot be killed on one. */
export type DoomedBrowser = Readonly<{ page: Page; kill: () => Promise<void> }>

/** Starts Chromium on `profile` in a process group of its own, so that all of it can be killed at once. */
export async function startDoomed(profile: string): Promise<DoomedBrowser> {
  const { executablePath = chromium.executablePath(), args } = chromiumLaunch()
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(
    executablePath,
    [...args, ...alone, `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  )
  const ended = new Promise((done) => child.once('exit', done))
  await expect.poll(() => portOf(portFile), { timeout: 60_000 }).not.toBeNull()
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(portFile)}`)
  const page = await browser.contexts()[0]?.newPage()
  if (!page) throw new Error('Chromium opened without a profile.')
  return {
    page,
    kill: async () => {
      const gone = new Promise((done) => browser.once('disconnected', done))
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await Promise.all([ended, gone])
    },
  }
}

async function portOf(file: string): Promise<number | null> {
  try {
    const [port] = (await readFile(file, 'utf8')).split('\n')
    return port ? Number(port) : null
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null
    throw thrown
  }
}
