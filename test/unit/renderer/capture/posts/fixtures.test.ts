// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readClip } from '../../../../../renderer/capture/read-clip'
import type { Clip } from '../../../../../renderer/capture/clip'
import { pageClip, pasteClip } from '../../../../support/clip'

const folder = join(import.meta.dirname, '../../../../fixtures/posts')

/** A whole page as if got by address; a part of one, and a text, as if pasted. */
function clipOf(name: string): Clip {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('page.'))
  const content = readFileSync(join(folder, name, file ?? ''), 'utf8')
  if (file === 'page.txt') return pasteClip(null, content)
  return content.startsWith('<!doctype') ? pageClip(content) : pasteClip(content, '')
}

describe('the posts in a page', () => {
  it.each(readdirSync(folder))('%s: each as it stands there, and where', async (name) => {
    const { reading } = await readClip(clipOf(name))
    const found = reading.posts?.map(({ place, ...post }) => ({
      ...post,
      at: place && reading.text.slice(place.start, place.end),
    }))
    expect(found).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')))
  })
})
