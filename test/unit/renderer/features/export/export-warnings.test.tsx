// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ExportWarnings } from '../../../../../renderer/features/export/ExportWarnings'
import { carefulChoices, packPlan } from '../../../../../shared/archive/pack/pack-plan'
import { documentFrom } from '../../../../../shared/export/document'
import { hiddenPeople } from '../../../../../shared/export/given-away'
import { testDatabase } from '../../../../support/database'
import { caseView, claim, source, text } from '../../../../support/export-case'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

const talk = { who: 'Jane Roe', at: null, place: '', terms: 'off-record' } as const
const view = caseView({
  sources: [{ ...source('s-1', {}), talk }],
  claims: [claim('k-1', 'Jane Roe kept two books')],
})
const plan = packPlan(view, [], { ...carefulChoices, captures: 'all' })

async function words(sentence: string, offRecord: number, withPack: boolean) {
  const { around } = frameOf(await testDatabase())
  const block = { kind: 'paragraph', inlines: [text(sentence)] } as const
  const document = documentFrom('The books', 'en', [block], view)
  const screen = await screenOf(
    around(
      <ExportWarnings
        {...{ document, offRecord, people: hiddenPeople(view) }}
        plan={withPack ? plan : null}
        onLead={() => undefined}
      />,
    ),
  )
  return screen.words()
}

it('says nothing where nothing must stay', async () => {
  expect(await words('Nobody spoke.', 0, false)).toBe('')
})

it('says plainly that what was said off the record must not be published', async () => {
  const said = await words('Nobody spoke.', 2, false)
  expect(said).toContain('2 cited passages were said off the record')
  expect(said).toContain('must not be published at all, not even without a name')
})

it('tells whom the draft names that is not to be named, and in which sentence', async () => {
  const said = await words('Nobody spoke. Then Jane Roe spoke.', 0, false)
  expect(said).toContain('The draft names somebody who is not to be named')
  expect(said).toContain('“Jane Roe”Sentence 2')
})

it('tells whom a pack names beside the draft', async () => {
  const said = await words('Nobody spoke.', 0, true)
  expect(said).toContain('The pack would name somebody who is not to be named')
  expect(said).toContain('“Jane Roe”in the claim “Jane Roe kept two books”')
})
