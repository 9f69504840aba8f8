// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { marginMarks } from '../../../../../renderer/editor/margin-marks'
import { OpenDraftContext } from '../../../../../renderer/editor/open-draft'
import { readingStore } from '../../../../../renderer/editor/reading-store'
import { FindingCard } from '../../../../../renderer/features/desk-check/FindingCard'
import { fatesIn } from '../../../../../shared/domain/impact'
import { noFacts } from '../../../../../shared/domain/source'
import { describe } from '../../../../../shared/text/quote'
import { testDatabase } from '../../../../support/database'
import { testEditor } from '../../../../support/editor'
import { caseView } from '../../../../support/export-case'
import { aDraft, aPassage, aSource } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

const reading = 'The bridge cost 482 million. The gate cost 12 million.'
const passage = (id: string, sourceId: string, words: string) => {
  const start = reading.indexOf(words)
  const selector = describe(reading, start, start + words.length)
  return aPassage({ id, sourceId, selector })
}
const sourceOf = (id: string, page: string) =>
  aSource({ id, facts: { ...noFacts(), title: { page, own: null } } })

/** The names of a card's buttons for passages of these sources, and where the last one leads. */
async function deeds(sourceIds: readonly string[]) {
  const passages = sourceIds.map((id, at) =>
    passage(`p-${at}`, id, at === 0 ? '482 million' : '12 million'),
  )
  const fates = fatesIn('The bridge cost 480 million. The gate cost 13 million.', passages)
  const finding = { rule: 'source-changed', sentence: 1, text: 'It cost much.', fates } as const
  const { around, went } = frameOf(await testDatabase())
  const editor = testEditor()
  const store = readingStore(editor)
  const open = {
    draft: aDraft(),
    editor,
    reading: store,
    margin: marginMarks(),
    save: async () => true,
    leadTo: () => true,
    showAside: () => undefined,
  }
  const view = caseView({ sources: [sourceOf('one', 'The bridge'), sourceOf('two', 'The gate')] })
  const stands = { gates: [], lit: new Map(), see: () => undefined }
  const asked = [{ finding, before: null }]
  const checked = { read: store.current(), view, open: asked, settled: [], ...stands }
  const screen = await screenOf(
    around(
      <OpenDraftContext value={open}>
        <FindingCard
          open={{ finding, before: null }}
          checked={checked}
          pointed={null}
          onSettle={() => undefined}
        />
      </OpenDraftContext>,
    ),
  )
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('li > div button')]
  // The last one settles the finding.
  const last = buttons.at(-2)
  if (last) await screen.click(last)
  store.stop()
  return [buttons.slice(0, -1).map(({ textContent }) => textContent), went.at(-1)]
}

it('offers to compare the versions of each source that has changed, once and by its name', async () => {
  expect(await deeds(['one', 'two', 'one'])).toEqual([
    ['Compare the versions of “The bridge”', 'Compare the versions of “The gate”'],
    { room: 'reader', caseId: 'case-1', sourceId: 'two', view: 'versions' },
  ])
})

it('needs no name where one source has changed', async () => {
  const [words] = await deeds(['one', 'one'])
  expect(words).toEqual(['Compare the versions'])
})
