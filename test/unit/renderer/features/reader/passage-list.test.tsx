// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { PassageList } from '../../../../../renderer/features/reader/PassageList'
import { useMarking } from '../../../../../renderer/features/reader/use-marking'
import type { OpenCapture } from '../../../../../renderer/features/reader/reader-state'
import type { Capture } from '../../../../../shared/domain/capture'
import { testDatabase } from '../../../../support/database'
import { aCapture, aReading, aSource } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

function NoPassages({ open }: { open: OpenCapture }) {
  const marking = useMarking(open, null, () => undefined)
  const { source, capture } = open
  return (
    <PassageList
      {...{ open, source, marking }}
      captures={[capture]}
      shownId={capture.id}
      isPicture={false}
      passages={[]}
      served={new Map()}
      fates={new Map()}
    />
  )
}

async function hint(over: Partial<Capture>, text: string) {
  const { around } = frameOf(await testDatabase())
  const reading = aReading({ text, blocks: [] })
  const capture = aCapture({
    ...over,
    reading: { ...aCapture().reading, characters: text.length },
  })
  const open = { source: aSource(), capture, reading, passages: [] }
  return (await screenOf(around(<NoPassages open={open} />))).words()
}

const picture = { method: 'file', mediaType: 'image/png', readAs: null } as const
const page = { method: 'address', mediaType: 'text/html' } as const

it('tells how words are marked where there are words', async () => {
  expect(await hint(page, 'The bridge is old.')).toContain('Select words in the text')
})

it('tells of a picture or a kept file to write down what it says first', async () => {
  const said = await hint(picture, '')
  expect(said).toContain('Write down what it says under “Write” and keep it as a version')
  expect(said).not.toContain('Select words')
})

it('asks nobody to select words in a page without any', async () => {
  expect(await hint(page, ' \n')).toContain('This capture has no text')
})
