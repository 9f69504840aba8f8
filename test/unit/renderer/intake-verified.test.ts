// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pdfClip } from '../../../renderer/capture/pdf/pdf-clip'
import { addCapture } from '../../../renderer/data/captures'
import { createCase } from '../../../renderer/data/cases'
import { caseRowsOf, caseStoreOf } from '../../../renderer/data/case-rows'
import { addStub } from '../../../renderer/data/sources'
import { intakeOf } from '../../../renderer/intake'
import type { IntakeTools } from '../../../renderer/intake-tools'
import { newCapture } from '../../../renderer/new-capture'
import { verifyCase } from '../../../shared/archive/verify-case'
import { fileClip } from '../../support/clip'
import { intakeTools } from '../../support/intake-tools'
import { mailOf } from '../../support/mail'
import { makePdf } from '../../support/make-pdf'
import { aCase, at } from '../../support/nouns'
import { openPdf } from '../../support/open-pdf'
import { picture } from '../../support/picture'
import { letter } from '../../support/word-letter'

async function opened() {
  const tools = await intakeTools()
  await createCase(tools.db, aCase())
  return tools
}

const stateOf = async ({ db }: IntakeTools) => {
  const told: string[] = []
  const rows = await caseRowsOf(db, 'case-1')
  for await (const { item, state } of verifyCase(rows, caseStoreOf(db)))
    told.push(`${item} ${state}`)
  return { told, captures: rows.captures }
}

const words = [{ at: [50, 700], text: 'This post contains affiliate links.' } as const]

it('what is stored of a PDF is what was sealed in the log', async () => {
  const tools = await opened()
  const stub = {
    id: 's',
    caseId: 'case-1',
    kind: 'article',
    url: null,
    fileName: null,
    at,
  } as const
  const source = await addStub(tools.db, stub)
  const clip = fileClip('minutes.pdf', makePdf({ pages: [{ words }] }))
  const read = await pdfClip(clip, clip.parts[0]!, { open: openPdf })
  const got = { clip, page: null, requestedUrl: null }
  await addCapture(tools.db, await newCapture(tools, source, got, read))
  const { told, captures } = await stateOf(tools)
  expect(captures[0]?.interests).toHaveLength(1)
  expect(told).toEqual(['log intact', 'record intact', 'part intact', 'reading intact'])
})

const posts = readFileSync('test/fixtures/posts/bluesky/page.html')
const kinds: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['page.html', () => posts],
  ['a.eml', () => mailOf({ html: '<p>One <b>two</b></p>' })],
  ['a.png', () => picture()],
  ['a.docx', letter],
]

it.each(kinds)('what is stored of %s is what was sealed in the log', async (name, content) => {
  const tools = await opened()
  const file = new File([new Uint8Array(await content())], name)
  const intake = intakeOf(tools, 'case-1', { method: 'file', file, url: null })
  await intake.fill(await intake.prepare(), () => undefined)
  const { told } = await stateOf(tools)
  expect(told).toEqual(['log intact', 'record intact', 'part intact', 'reading intact'])
})
