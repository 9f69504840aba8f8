// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../../../renderer/data/blobs'
import { createCase } from '../../../../../renderer/data/cases'
import type { Database } from '../../../../../renderer/data/database'
import { lastChangeOf } from '../../../../../renderer/data/last-change'
import { entriesOf } from '../../../../../renderer/data/log'
import { paperOf } from '../../../../../renderer/features/timeline/paper/paper'
import { printPaper } from '../../../../../renderer/features/timeline/paper/print-paper'
import { browserHost } from '../../../../../renderer/host/browser-host'
import type { Host, HostInput } from '../../../../../shared/host/contract'
import { testDatabase } from '../../../../support/database'
import { aCase, later } from '../../../../support/nouns'

const timeline = { events: [], undated: [] }
const about = { title: 'Who paid?', language: 'en', now: later } as const
const paper = paperOf({ timeline, kinds: [], stretch: null }, about)
const bytes = new Uint8Array([37, 80, 68, 70])

/** A desktop that writes every file, or as `over` says. */
const desktop = (over: Partial<Host> = {}): Host => ({
  ...browserHost(),
  supports: (call) => call !== 'printDialog',
  printToPdf: async () => ({ bytes }),
  saveFile: async () => ({ saved: true }),
  printDialog: () => Promise.reject(new Error('not asked for')),
  ...over,
})

async function aDatabase() {
  const db = await testDatabase()
  await createCase(db, aCase())
  return db
}

const printing = (db: Database, host: Host, { signal } = new AbortController()) =>
  printPaper(paper, {
    db,
    open: aCase(),
    now: () => later,
    host,
    signal,
    fontFaces: async () => '@font-face { font-family: "BIZ UDGothic"; }',
  })
const logged = async (db: Database) =>
  (await entriesOf(db, 'case-1')).filter(({ what }) => what === 'timeline.printed')

describe('printing a timeline', () => {
  it('saves a PDF under a name that every system takes, and writes it into the log', async () => {
    const db = await aDatabase()
    const file = 'Who paid- (timeline).pdf'
    expect(await printing(db, desktop())).toEqual({ state: 'printed', file, unlogged: null })
    const [entry] = await logged(db)
    expect(entry?.details).toEqual({ file, sha256: await sha256Of(bytes), events: 0 })
    // That something was printed changes nothing of the case.
    expect(await lastChangeOf(db, 'case-1')).not.toBe(entry?.at)
  })

  it('hands a page with its fonts to the dialog where no PDF can be made', async () => {
    const db = await aDatabase()
    const handed: HostInput<'printDialog'>[] = []
    const browser = desktop({
      supports: (call) => call === 'printDialog',
      printDialog: async (page) => {
        handed.push(page)
        return {}
      },
    })
    expect(await printing(db, browser)).toMatchObject({ state: 'printed', file: null })
    expect(handed[0]?.title).toBe('Who paid? (timeline)')
    expect(handed[0]?.html).toContain('@font-face')
    expect(await logged(db)).toHaveLength(1)
  })

  it('logs nothing where no place was chosen, and hands nothing over once it was given up', async () => {
    const db = await aDatabase()
    const nowhere = desktop({ saveFile: async () => ({ saved: false }) })
    expect(await printing(db, nowhere)).toEqual({ state: 'kept' })
    const given = new AbortController()
    given.abort()
    await expect(printing(db, desktop(), given)).rejects.toMatchObject({ code: 'cancelled' })
    expect(await logged(db)).toEqual([])
  })

  it('prints where nothing can be logged any more, and says so', async () => {
    const db = await aDatabase()
    db.close()
    const printed = await printing(db, desktop())
    expect(printed).toMatchObject({ state: 'printed', unlogged: { code: expect.any(String) } })
  })
})
