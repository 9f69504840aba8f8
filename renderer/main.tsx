import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './theme.css'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import type { DesktopBridge, Host } from '#shared/host/contract'
import { instant } from '#shared/domain/time'
import { translator } from '#shared/i18n/translate'
import { App } from './app/App'
import { Failure } from './app/Failure'
import { clipQueue, type ClipQueue } from './clip-queue'
import { commandRegistry } from './command-registry'
import { sweepBlobs } from './data/blobs'
import { openDatabase, type Database } from './data/database'
import { endLeftOverWriting } from './data/drafts'
import { lockedWriter } from './data/writer'
import { browserHost } from './host/browser-host'
import { desktopHost } from './host/desktop-host'
import { intakeAgain, intakeOf } from './intake'
import { intakeVersion } from './intake-version'
import { readPreferences } from './preferences'
import { cssVariables, theme } from './theme'

/** Part of what the cases belong to, like the origin: never changed. */
const databaseName = 'uradori'

declare global {
  /** Put on the page by the preload script; absent in a plain browser. */
  var desktop: DesktopBridge | undefined
}

async function start(root: HTMLElement): Promise<void> {
  const preferences = readPreferences(localStorage, navigator.languages)
  const screen = createRoot(root)
  try {
    const db = await openDatabase(databaseName, {
      writer: lockedWriter(databaseName, navigator.locks),
    })
    const host = globalThis.desktop ? desktopHost(globalThis.desktop) : browserHost()
    const clips = clipsOf(db, host)
    screen.render(
      <App {...{ db, host, clips }} commands={commandRegistry()} initial={preferences} />,
    )
    tidyWhenWriting(db)
  } catch (error) {
    const t = translator(preferences.language)
    screen.render(
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Failure error={error} t={t} />
      </MantineProvider>,
    )
  }
}

function clipsOf(db: Database, host: Host): ClipQueue {
  const tools = {
    db,
    host,
    appVersion: import.meta.env.VITE_APP_VERSION,
    now: () => instant(new Date()),
    newId: () => crypto.randomUUID(),
  }
  return clipQueue(
    (caseId, request) => intakeOf(tools, caseId, request),
    (source, request) => intakeAgain(tools, source, request),
    (source, request) => intakeVersion(tools, source, request),
    reportError,
  )
}

/** What a crash may have left: open writing sessions, and bytes that nothing mentions. */
function tidyWhenWriting(db: Database): void {
  const tidy = () => {
    if (!db.writer.mayWrite()) return
    stop()
    endLeftOverWriting(db)
      .then(() => sweepBlobs(db))
      .catch(reportError)
  }
  const stop = db.writer.watch(tidy)
  tidy()
}

const root = document.getElementById('root')
if (root) void start(root)
