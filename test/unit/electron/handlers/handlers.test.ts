import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cancelCapture } from '../../../../electron/handlers/cancel-capture'
import { openExternal } from '../../../../electron/handlers/open-external'
import { saveFile } from '../../../../electron/handlers/save-file'
import { speak } from '../../../../electron/handlers/speak'

const file = (name: string) => ({ name, mediaType: 'text/plain', bytes: new Uint8Array([7]) })

describe('saving a file', () => {
  it('suggests a name that is one, with its ending', async () => {
    const asked: unknown[] = []
    const save = saveFile(async (name, extension) => {
      asked.push([name, extension])
      return null
    })
    expect(await save(file('../../etc/原稿.docx'))).toEqual({ saved: false })
    await save(file('no ending'))
    expect(asked).toEqual([
      ['-..-etc-原稿.docx', 'docx'],
      ['no ending', null],
    ])
  })

  it('writes where it was told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'save-'))
    const path = join(folder, 'a.txt')
    expect(await saveFile(async () => path)(file('a.txt'))).toEqual({ saved: true })
    expect([...(await readFile(path))]).toEqual([7])
    await rm(folder, { recursive: true, force: true })
  })

  it('gives the reason in a word, and no path', async () => {
    const failed = saveFile(async () => '/no/such/folder/a.txt')(file('a.txt'))
    await expect(failed).rejects.toMatchObject({
      code: 'save-failed',
      details: { reason: 'ENOENT' },
    })
  })
})

describe('opening an address outside', () => {
  const opened: string[] = []
  const open = (answer: boolean, seen: string[][] = []) =>
    openExternal(
      async (host, url) => {
        seen.push([host, url])
        return answer
      },
      async (url) => void opened.push(url),
    )

  it('names the host as it is, whatever it looks like', async () => {
    const seen: string[][] = []
    await open(false, seen)({ url: 'https://exämple.org:8443/ a' })
    expect(seen).toEqual([['xn--exmple-cua.org:8443', 'https://xn--exmple-cua.org:8443/%20a']])
    expect(opened).toEqual([])
  })

  it('opens when the reporter agrees', async () => {
    expect(await open(true)({ url: 'https://example.org/' })).toEqual({ opened: true })
    expect(opened).toEqual(['https://example.org/'])
  })

  it('does not even ask for anything but https', async () => {
    const seen: string[][] = []
    const refused = open(true, seen)({ url: 'file:///etc/passwd' })
    await expect(refused).rejects.toMatchObject({ code: 'bad-address' })
    expect(seen).toEqual([])
  })
})

it('cancels the capture that is named, and minds no other', async () => {
  const stop = new AbortController()
  const other = new AbortController()
  const running = new Map([
    ['a', stop],
    ['b', other],
  ])
  await cancelCapture(running)({ captureId: 'none' })
  await cancelCapture(running)({ captureId: 'a' })
  expect(stop.signal.reason).toMatchObject({ code: 'cancelled' })
  expect(other.signal.aborted).toBe(false)
})

it('passes the language on', async () => {
  const used: string[] = []
  await speak((language) => used.push(language))({ language: 'ja' })
  expect(used).toEqual(['ja'])
})
