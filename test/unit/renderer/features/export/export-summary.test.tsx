// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ExportSummary } from '../../../../../renderer/features/export/ExportSummary'
import type { JudgedFindings } from '../../../../../shared/check/settled-findings'
import type { ExportForm } from '../../../../../shared/export/export-kind'
import type { GivenAway } from '../../../../../shared/export/given-away'
import { aSettlement } from '../../../../support/nouns'
import { testDatabase } from '../../../../support/database'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

const summary = { sentences: 3, citations: 2, sources: 1, unsourced: 0, loose: [], unnamed: 1 }

const nothing = { open: [], settled: [] }

async function words(
  form: ExportForm,
  offRecord: number,
  judged: JudgedFindings | null = nothing,
  givenAway: readonly GivenAway[] = [],
) {
  const { around } = frameOf(await testDatabase())
  const all = { ...summary, offRecord }
  const given = { summary: all, judged, form, givenAway }
  const shown = <ExportSummary {...given} language="en" onLead={() => undefined} />
  return (await screenOf(around(shown))).words()
}

it.each(['publication', 'desk'] as const)(
  'says plainly, for the %s, that what was said off the record must not be published',
  async (form) => {
    expect(await words(form, 0)).not.toContain('off the record')
    const said = await words(form, 2)
    expect(said).toContain('2 cited passages were said off the record')
    expect(said).toContain('must not be published at all, not even without a name')
  },
)

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

it('tells whom the draft names that is not to be named, but not with a list of sources', async () => {
  const named = [{ name: 'Jane Roe', inTitle: true, sentences: [2, 5] }]
  expect(await words('sources', 0, nothing, named)).not.toContain('Jane Roe')
  const said = await words('publication', 0, nothing, named)
  expect(said).toContain('The draft names somebody who is not to be named')
  expect(said).toContain('“Jane Roe”in the titleSentence 2Sentence 5')
})
