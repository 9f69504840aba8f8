// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ExportSummary } from '../../../../../renderer/features/export/ExportSummary'
import type { JudgedFindings } from '../../../../../shared/check/settled-findings'
import type { ExportForm } from '../../../../../shared/export/export-kind'
import { aSettlement } from '../../../../support/nouns'
import { testDatabase } from '../../../../support/database'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

const summary = { sentences: 3, citations: 2, sources: 1, unsourced: 0, loose: [], unnamed: 1 }

const nothing = { open: [], settled: [] }

async function words(form: ExportForm, offRecord: number, judged: JudgedFindings | null = nothing) {
  const { around } = frameOf(await testDatabase())
  const all = { ...summary, offRecord }
  const given = { summary: all, judged, form }
  const shown = <ExportSummary {...given} language="en" onLead={() => undefined} />
  return (await screenOf(around(shown))).words()
}

const finding = { rule: 'uncited', sentence: 1, text: 'It cost £3 million.', triggers: [] } as const

it('tells how many points of the desk check are open and settled, but not with a list of sources', async () => {
  const open = [{ finding, before: null }]
  const judged = { open, settled: [{ finding, settlement: aSettlement() }] }
  // Each screen adds to the same words, so the one that is to be silent comes first.
  expect(await words('sources', 0, judged)).not.toContain('desk check')
  const told = '1 point of the desk check is open'
  expect(await words('desk', 0, judged)).toContain(`${told}The file names each as open`)
  expect(await words('publication', 0, judged)).toContain(`${told}The file for publication says`)
  expect(await words('desk', 0, judged)).toContain('1 point of the desk check is settled')
  expect(await words('desk', 0, null)).toContain('The desk check is running')
})
