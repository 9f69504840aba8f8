// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ExportSummary } from '../../../../../renderer/features/export/ExportSummary'
import type { ExportForm } from '../../../../../shared/export/export-kind'
import { testDatabase } from '../../../../support/database'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

const summary = { sentences: 3, citations: 2, sources: 1, unsourced: 0, loose: [], unnamed: 1 }

async function words(form: ExportForm, offRecord: number) {
  const { around } = frameOf(await testDatabase())
  const all = { ...summary, offRecord }
  const shown = <ExportSummary summary={all} form={form} language="en" onLead={() => undefined} />
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
