// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { sha256Of } from '../../../../../renderer/data/blobs'
import type { Database } from '../../../../../renderer/data/database'
import { createDraft } from '../../../../../renderer/data/drafts'
import { entriesOf } from '../../../../../renderer/data/log'
import { soleWriter } from '../../../../../renderer/data/writer'
import { sendOut } from '../../../../../renderer/features/export/send-out'
import { browserHost } from '../../../../../renderer/host/browser-host'
import { AppError } from '../../../../../shared/errors'
import { documentFrom } from '../../../../../shared/export/document'
import type { ExportKind } from '../../../../../shared/export/export-kind'
import type { Host, HostInput } from '../../../../../shared/host/contract'
import { testDatabase } from '../../../../support/database'
import { caseView, harbour, harbourDraft } from '../../../../support/export-case'
import { aDraft, at, later } from '../../../../support/nouns'

type Saved = HostInput<'saveFile'>

/** A desktop that writes every file, or as `over` says. */
function aHost(over: Partial<Host> = {}): Host & { readonly files: Saved[] } {
  const files: Saved[] = []
  const host: Host = {
    ...browserHost(),
    supports: (call) => call !== 'printDialog',
    saveFile: async (file) => {
      files.push(file)
      return { saved: true }
    },
    printToPdf: async ({ html }) => ({ bytes: new TextEncoder().encode(html) }),
    ...over,
  }
  return { ...host, files }
}

async function sending(
  db: Database,
  host: Host,
  kind: ExportKind,
  over: Readonly<{ save?: () => Promise<boolean>; signal?: AbortSignal }> = {},
) {
  const document = documentFrom('岸壁の3年', 'ja', harbourDraft, caseView(harbour))
  const draft = { id: 'draft-1', caseId: 'case-1', title: '岸壁の3年', language: 'ja' } as const
  const save = over.save ?? (async () => true)
  const signal = over.signal ?? new AbortController().signal
  const stages: string[] = []
  const onStage = (stage: string) => void stages.push(stage)
  const fontFaces = async () => ''
  const makePack = async () => ({ bytes: new TextEncoder().encode('PK'), problems: 2 })
  const outcome = await sendOut(
    { draft, content: { document, asOf: at }, kind, save, makePack },
    { db, host, now: () => later, signal, onStage, fontFaces },
  )
  return { outcome, stages }
}

async function aCaseWithDraft() {
  const db = await testDatabase()
  await createDraft(db, aDraft({ title: '岸壁の3年' }))
  return db
}
const exports = async (db: Database) =>
  (await entriesOf(db, 'case-1')).filter(({ what }) => what === 'draft.exported')

const desk = { form: 'desk', format: 'docx' } as const
const pdf = { form: 'desk', format: 'pdf' } as const

describe('sending a draft out', () => {
  it('saves the file and writes its SHA-256 into the log', async () => {
    const db = await aCaseWithDraft()
    const host = aHost()
    const { outcome, stages } = await sending(db, host, desk)
    const [file] = host.files
    expect(file?.name).toBe('岸壁の3年（デスク用）.docx')
    const sha256 = await sha256Of(file?.bytes ?? new Uint8Array())
    expect(outcome).toEqual({
      state: 'sent',
      file: file?.name,
      sha256,
      stored: true,
      unlogged: null,
      problems: 0,
    })
    expect(stages).toEqual(['text', 'file', 'place', 'log'])
    expect(await exports(db)).toMatchObject([
      {
        at: later,
        subject: { kind: 'draft', id: 'draft-1', label: '岸壁の3年' },
        details: { form: 'desk', format: 'docx', file: file?.name, sha256 },
      },
    ])
  })

  it('says nothing left when the reporter chose no place', async () => {
    const db = await aCaseWithDraft()
    const host = aHost({ saveFile: async () => ({ saved: false }) })
    expect((await sending(db, host, desk)).outcome).toEqual({ state: 'kept' })
    expect(await exports(db)).toEqual([])
  })

  it('passes on why the host could not save, and logs nothing', async () => {
    const db = await aCaseWithDraft()
    const failure = new AppError('save-failed', { reason: 'ENOSPC' })
    const host = aHost({ saveFile: () => Promise.reject(failure) })
    await expect(sending(db, host, desk)).rejects.toBe(failure)
    expect(await exports(db)).toEqual([])
  })

  it('saves nothing once it is cancelled, however long the file takes', async () => {
    const db = await aCaseWithDraft()
    const stop = new AbortController()
    const printing = new Promise<never>(() => {})
    const host = aHost({
      printToPdf: () => {
        stop.abort()
        return printing
      },
    })
    const sent = sending(db, host, pdf, { signal: stop.signal })
    await expect(sent).rejects.toMatchObject({ code: 'cancelled' })
    expect(host.files).toEqual([])
    expect(await exports(db)).toEqual([])
  })

  it('goes out although neither text nor log can be written, and says both', async () => {
    const db = await testDatabase({ writer: { ...soleWriter, mayWrite: () => false } })
    const host = aHost()
    const { outcome } = await sending(db, host, desk, { save: async () => false })
    expect(host.files).toHaveLength(1)
    expect(outcome).toMatchObject({
      state: 'sent',
      stored: false,
      unlogged: { code: 'read-only-window' },
    })
  })

  it('leaves a PDF to the print dialog where the host makes none', async () => {
    const db = await aCaseWithDraft()
    const printDialog = vi.fn<Host['printDialog']>(async () => ({}))
    const host = aHost({ supports: (call) => call === 'printDialog', printDialog })
    const { outcome } = await sending(db, host, pdf)
    expect(host.files).toEqual([])
    const [given] = printDialog.mock.calls[0] ?? []
    expect(given?.title).toBe('岸壁の3年（デスク用）')
    const sha256 = await sha256Of(new TextEncoder().encode(given?.html))
    expect(outcome).toMatchObject({ state: 'sent', file: null, sha256 })
    expect(await exports(db)).toMatchObject([{ details: { format: 'pdf', file: null, sha256 } }])
  })
})
