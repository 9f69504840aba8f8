// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { blobOf } from '../../../../../renderer/data/blobs'
import { addCapture } from '../../../../../renderer/data/captures'
import { addStub } from '../../../../../renderer/data/sources'
import { linksOf } from '../../../../../renderer/features/sources/links-of'
import { testDatabase } from '../../../../support/database'
import { aCapture, aReading, aSource, at } from '../../../../support/nouns'

async function linksIn(html: string, mediaType = 'text/html; charset=utf-8') {
  const db = await testDatabase()
  const { id, caseId, kind, url, facts } = aSource()
  await addStub(db, { id, caseId, kind, url, fileName: null, at })
  const blob = await blobOf(new TextEncoder().encode(html))
  const part = {
    role: 'page' as const,
    sha256: blob.sha256,
    size: blob.bytes.byteLength,
    mediaType,
  }
  const capture = aCapture({ finalUrl: 'https://one.example/news/12', parts: [part] })
  await addCapture(db, { capture, reading: aReading(), facts, blobs: [blob] })
  return linksOf(db, capture.id)
}

it('reads where a page links to, beside its own address, and each once', async () => {
  const html = `<p><a href="https://two.example/b">b</a> <a href="/c">c</a> <a href="/c">c</a>
    <a href="mailto:x@one.example">mail</a> <a href="javascript:alert(1)">js</a> <a>none</a>
    <a href="https://[">broken</a><form><input name="querySelectorAll"></form></p>`
  expect(await linksIn(html)).toEqual(['https://two.example/b', 'https://one.example/c'])
})

it('reads none of what is no page, or is not held', async () => {
  expect(await linksIn('<a href="https://two.example/b">b</a>', 'text/plain')).toEqual([])
  expect(await linksOf(await testDatabase(), 'nothing')).toEqual([])
})
