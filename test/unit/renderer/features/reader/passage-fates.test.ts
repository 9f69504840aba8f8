import { expect, it } from 'vitest'
import { passageFates } from '../../../../../renderer/features/reader/passage-fates'
import { describe as selectorOf } from '../../../../../shared/text/quote'
import { aCapture, aPassage, aReading } from '../../../../support/nouns'

const before =
  'The bridge was last inspected in May 2019. Nobody was told of it. The council says it will look into the matter before the end of the year.'
const newest = aCapture({ id: 'new' })
const reading = (text: string) => aReading({ id: 'new', text, blocks: [] })
const passage = (id: string, words: string, captureId = 'old') => {
  const start = before.indexOf(words)
  return aPassage({ id, captureId, selector: selectorOf(before, start, start + words.length) })
}

it('tells what became of older passages, with the sentence that stands there now', () => {
  const after = before.replace('May 2019', 'May 2018').replace(' Nobody was told of it.', '')
  const fates = passageFates(
    [
      passage('kept', 'council says it will look'),
      passage('changed', 'last inspected in May 2019'),
      passage('gone', 'Nobody was told'),
    ],
    newest,
    reading(after),
    [],
  )
  expect(fates.get('kept')).toMatchObject({ now: null })
  expect(['same', 'moved']).toContain(fates.get('kept')?.state)
  expect(fates.get('changed')).toEqual({
    state: 'changed',
    now: 'The bridge was last inspected in May 2018.',
  })
  expect(fates.get('gone')).toEqual({ state: 'gone', now: null })
})

it('says nothing of the newest capture’s own passages', () => {
  expect(passageFates([passage('own', 'bridge', 'new')], newest, reading(before), []).size).toBe(0)
})

it('says nothing while the newest reading is not there', () => {
  const older = [passage('old', 'bridge')]
  expect(passageFates(older, newest, null, []).size).toBe(0)
  expect(passageFates(older, newest, aReading({ id: 'another' }), []).size).toBe(0)
  expect(passageFates(older, undefined, undefined, []).size).toBe(0)
})
