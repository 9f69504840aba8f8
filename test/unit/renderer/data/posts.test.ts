import { describe, expect, it } from 'vitest'
import { addCapture, readingOf } from '../../../../renderer/data/captures'
import type { Database } from '../../../../renderer/data/database'
import { postsOfCase } from '../../../../renderer/data/posts'
import { addStub } from '../../../../renderer/data/sources'
import type { PostSighting } from '../../../../shared/domain/post'
import { testDatabase } from '../../../support/database'
import { aCapture, aPost, aReading, aSource, at } from '../../../support/nouns'

const facts = aSource().facts

async function captured(db: Database, id: string, posts: PostSighting[]) {
  const sourceId = `source-${id}`
  const url = `https://news.example/${id}`
  await addStub(db, { id: sourceId, caseId: 'case-1', kind: 'article', url, fileName: null, at })
  const place = { id: `capture-${id}`, sourceId }
  const reading = aReading({ ...place, posts })
  await addCapture(db, { capture: aCapture(place), reading, facts, blobs: [] })
}

describe('the posts of a case', () => {
  it('are kept with the reading text, and are one record over all sources', async () => {
    const db = await testDatabase()
    await captured(db, '1', [aPost(), aPost({ platform: 'youtube', id: 'aB3_dE6-gH9' })])
    await captured(db, '2', [aPost({ form: 'frame', text: '', place: null })])
    expect((await readingOf(db, 'capture-1'))?.posts[0]).toEqual(aPost())
    const { records, sources } = await postsOfCase(db, 'case-1')
    expect(records.map(({ seen }) => seen.map(({ sourceId }) => sourceId))).toEqual([
      ['source-1', 'source-2'],
      ['source-1'],
    ])
    expect(sources.get('source-2')?.url).toBe('https://news.example/2')
    expect(records[0]?.own).toBeNull()
  })

  it('are none of a capture that was made before posts were read', async () => {
    const db = await testDatabase()
    await captured(db, '1', [])
    const { posts, ...older } = aReading({ id: 'capture-1', sourceId: 'source-1' })
    expect(posts).toEqual([])
    const body = await db.codec.encode({ table: 'readings', id: 'capture-1' }, older)
    await db.readings.update('capture-1', { body })
    expect((await readingOf(db, 'capture-1'))?.posts).toEqual([])
    expect((await postsOfCase(db, 'case-1')).records).toEqual([])
  })

  it('are their own source from its stub on, and captured with its first capture', async () => {
    const db = await testDatabase()
    await captured(db, '1', [aPost()])
    const url = 'https://x.com/lock_keeper/status/1871216745646133863'
    await addStub(db, { id: 'own', caseId: 'case-1', kind: 'post', url, fileName: null, at })
    const own = async () => (await postsOfCase(db, 'case-1')).records[0]?.own
    expect(await own()).toEqual({ sourceId: 'own', captured: false })
    const place = { id: 'capture-own', sourceId: 'own' }
    await addCapture(db, { capture: aCapture(place), reading: aReading(place), facts, blobs: [] })
    expect(await own()).toEqual({ sourceId: 'own', captured: true })
  })
})
