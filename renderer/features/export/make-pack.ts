import { evidencePack, type PackProgress } from '#shared/archive/pack/evidence-pack'
import type { PackChoices } from '#shared/archive/pack/pack-plan'
import type { PageCode } from '#shared/archive/pack/verify-page'
import { AppError } from '#shared/errors'
import type { DraftDocument, WrittenBlock } from '#shared/export/document'
import { exportName } from '#shared/export/export-kind'
import { collected } from '../../collected'
import { caseRowsOf, caseStoreOf } from '../../data/case-rows'
import { viewOf } from '../../data/case-view'
import type { Database } from '../../data/database'
import { endWriting } from '../../data/drafts'
import { lastChangeOf } from '../../data/last-change'
import type { DraftHead } from '../../editor/open-draft'
import { makeFile } from './make-file'

export type MadePack = Readonly<{ bytes: Uint8Array<ArrayBuffer>; problems: number }>

/** The draft as it is on the screen, and what of its case goes along. */
export type PackRequest = Readonly<{
  draft: DraftHead
  blocks: readonly WrittenBlock[]
  choices: PackChoices
}>

type Surroundings = Readonly<{
  db: Database
  version: string
  signal: AbortSignal
  onProgress: (progress: PackProgress) => void
  code?: () => Promise<PageCode>
}>

/**
 * The evidence pack of a draft, as the case stands in the database.
 * @throws {AppError} `cancelled`, `case-too-large`, `export-failed`.
 */
export async function makePack(request: PackRequest, around: Surroundings): Promise<MadePack> {
  const { draft, blocks, choices } = request
  const { db, version, signal, onProgress, code = builtCode } = around
  // So that the log in the pack has the writing that is in it. A full disk must not keep the pack from going
  // out; that nothing can be written any more is said when the export itself gets its line.
  await endWriting(db, draft).catch(() => undefined)
  const asOf = await lastChangeOf(db, draft.caseId)
  const rows = await caseRowsOf(db, draft.caseId)
  const pieces = evidencePack(
    { view: viewOf(rows), log: rows.log, draft, blocks, choices, asOf },
    {
      store: caseStoreOf(db),
      code: await code(),
      version,
      name: exportName(draft, { form: 'pack', format: 'zip' }).slice(0, -'.zip'.length),
      desk: (document) => deskFiles(document, asOf),
      progress: onProgress,
      signal,
    },
  )
  const { bytes, result } = await collected(pieces)
  return { bytes, problems: result.problems }
}

async function deskFiles(document: DraftDocument, asOf: string | null) {
  const unused = () => Promise.reject(new AppError('not-supported'))
  const tools = { print: unused, fontFaces: unused }
  const file = async (format: 'docx' | 'html') =>
    [
      `draft.${format}`,
      await makeFile({ document, asOf }, { form: 'desk', format }, tools),
    ] as const
  return [await file('docx'), await file('html')]
}

/** The code of `verify.html`, which the build puts beside the app. @throws {AppError} `export-failed` */
async function builtCode(): Promise<PageCode> {
  const read = async (name: string) => {
    const answer = await fetch(new URL(`verify-page/${name}`, document.baseURI))
    if (!answer.ok) throw new AppError('export-failed')
    return await answer.text()
  }
  return {
    script: await read('page.js'),
    style: await read('page.css'),
    licences: await read('licences.txt'),
  }
}
