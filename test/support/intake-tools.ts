import { onTestFinished } from 'vitest'
import type { IntakeTools } from '../../renderer/intake-tools'
import { AppError } from '../../shared/errors'
import type { Host } from '../../shared/host/contract'
import { testDatabase } from './database'
import { at } from './nouns'

/** What taking in needs, on a database of its own; without `capturePage` the host is a browser. */
export async function intakeTools(
  capturePage: Host['capturePage'] | null = null,
): Promise<IntakeTools> {
  const db = await testDatabase()
  onTestFinished(() => db.close())
  let ids = 0
  const newId = () => `id-${(ids += 1)}`
  return { db, host: hostWith(capturePage), appVersion: '1.2.3', now: () => at, newId }
}

function hostWith(capturePage: Host['capturePage'] | null): Host {
  const refuse = async () => {
    throw new AppError('not-supported')
  }
  return {
    name: capturePage ? 'desktop' : 'browser',
    supports: (call) => call === 'capturePage' && capturePage !== null,
    on: () => () => undefined,
    capturePage: capturePage ?? refuse,
    cancelCapture: refuse,
    saveFile: refuse,
    printToPdf: refuse,
    printDialog: refuse,
    openExternal: refuse,
    close: refuse,
    speak: refuse,
    browserPort: refuse,
    switchBrowserPort: refuse,
    offerPairing: refuse,
    unpairBrowser: refuse,
    showExtension: refuse,
    answerBrowser: refuse,
  }
}
