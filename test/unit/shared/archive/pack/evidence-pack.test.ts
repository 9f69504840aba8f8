import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '#shared/archive/bag'
import {
  checkCarried,
  checkFiles,
  checkLogFile,
  movedPassages,
} from '#shared/archive/pack/check-pack'
import { logPath, PackPage } from '#shared/archive/pack/pack-facts'
import { carefulChoices, packPlan } from '#shared/archive/pack/pack-plan'
import { carriedId } from '#shared/archive/pack/verify-page'
import { bytesOf, captured, digest, log, packed, view, words } from '../../../../support/pack-case'

const filesOf = (zip: Uint8Array) =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace('pack/', ''), bytes]))

const textsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`).join('\n')

function carriedIn(files: ReadonlyMap<string, Uint8Array>): PackPage {
  const page = strFromU8(files.get('verify.html')!)
  const json = new RegExp(`id="${carriedId}">([^<]*)</script>`).exec(page)?.[1] ?? ''
  return PackPage.parse(JSON.parse(json))
}

const given = (files: ReadonlyMap<string, Uint8Array>) => ({
  paths: [...files.keys()],
  read: async (path: string, longest: number) => {
    const bytes = files.get(path)
    return bytes && bytes.length <= longest ? bytes : null
  },
})

async function faultsOf(files: ReadonlyMap<string, Uint8Array>, carried: PackPage) {
  const faults: Record<string, string> = {}
  for await (const { path, state } of checkFiles(carried.files, given(files), digest))
    if (state !== 'intact') faults[path] = state
  return faults
}

describe('an evidence pack', () => {
  it('is the same twice, and whole by its own page', async () => {
    const zip = await packed()
    expect(zip.equals(await packed())).toBe(true)
    const files = filesOf(zip)
    const carried = carriedIn(files)
    expect(await faultsOf(files, carried)).toEqual({})
    expect(await checkCarried(carried, digest)).toEqual({ facts: true, log: true })
    expect(checkLogFile(files.get(logPath)!).brokenAt).toBeNull()
    expect(await movedPassages(carried.facts, carried.files, given(files))).toEqual([])
  })

  it('names what differs, is missing or was added, and where the chain breaks', async () => {
    const files = filesOf(await packed())
    const carried = carriedIn(files)
    const original = `data/originals/${sha256Of(bytesOf('open'))}.html.txt`
    const changed = new Map(files)
    changed.set(original, strToU8('<p>Open</p>'))
    changed.set('verify.html', strToU8('another page'))
    changed.set('data/extra.txt', strToU8(''))
    changed.delete('data/claims.csv')
    const manifest = strFromU8(files.get('manifest-sha256.txt')!)
    changed.set('manifest-sha256.txt', strToU8(manifest.replace(/^.*\n/, '')))
    changed.set('data/readings/c-open.txt', strToU8(words('opEn')))
    expect(await faultsOf(changed, carried)).toEqual({
      [original]: 'differs',
      'verify.html': 'differs',
      'data/extra.txt': 'extra',
      'data/claims.csv': 'missing',
      'manifest-sha256.txt': 'differs',
      'data/readings/c-open.txt': 'differs',
    })
    expect(await movedPassages(carried.facts, carried.files, given(changed))).toEqual(['p-open'])
    const lines = strFromU8(files.get(logPath)!).split('\n')
    for (const [at, one] of lines.slice(0, -1).entries()) {
      const without = lines.toSpliced(at, 1).join('\n')
      const isLast = at === lines.length - 2
      expect(checkLogFile(strToU8(without)).brokenAt).toBe(isLast ? null : at + 1)
      const garbled = lines.with(at, one.slice(1)).join('\n')
      expect(checkLogFile(strToU8(garbled)).brokenAt).toBe(at + 1)
    }
    const facts = { ...carried.facts, title: 'Another' }
    expect(await checkCarried({ ...carried, facts }, digest)).toEqual({ facts: false, log: true })
    const log = carried.log.slice(1)
    expect(await checkCarried({ ...carried, log }, digest)).toEqual({ facts: true, log: false })
  })

  it('keeps back by default what may not leave, and lists it with its hash', async () => {
    const files = filesOf(await packed())
    const all = textsOf(files)
    for (const word of [
      'SECRET',
      'SEALED',
      'Title of quiet',
      'Title of nameless',
      'Title of other',
    ])
      expect(all).not.toContain(word)
    for (const name of ['quiet', 'nameless']) {
      expect(all).not.toContain(words(name))
      expect(all).not.toContain(`${name}.example`)
      expect(all).toContain(sha256Of(bytesOf(name)))
    }
    expect(all).not.toContain('<p>photo</p>')
    expect(all).toContain(words('photo'))
    expect(all).toContain(sha256Of(bytesOf('photo')))
    const { facts } = carriedIn(files)
    expect(facts.captures.map(({ id, withheld }) => [id, withheld])).toEqual([
      ['c-hostile', null],
      ['c-nameless', 'unnamed'],
      ['c-open', null],
      ['c-photo', null],
      ['c-quiet', 'off-record'],
    ])
  })

  it('gives out more only as far as the reporter says, and never what was said off the record', async () => {
    const chosen = { captures: 'all', unnamed: true, hidden: true, reasons: true } as const
    const all = textsOf(filesOf(await packed(chosen)))
    for (const word of ['Title of other', 'Title of nameless', '<p>photo</p>', 'SEALED reason'])
      expect(all).toContain(word)
    for (const word of ['SECRET', 'Title of quiet', words('quiet'), '<p>quiet</p>', 'SEALED claim'])
      expect(all).not.toContain(word)
  })

  it('tells of the log only lines whose words leave anyway, up to the last change', async () => {
    const { log: told } = carriedIn(filesOf(await packed()))
    expect(told.map((one) => ('what' in one ? one.what : one.withheld))).toEqual([
      'own',
      'source.captured',
      'own',
      'own',
      'own',
      'elsewhere',
      'elsewhere',
      'own',
      'elsewhere',
      'elsewhere',
      'draft.written',
    ])
    expect(told.map(({ hash }) => hash)).toEqual(log.slice(0, -1).map(({ hash }) => hash))
  })

  it('keeps back what encloses, and what came out of, what is withheld', async () => {
    const enclosed = { ...view, captures: new Map(view.captures) }
    enclosed.captures.set('c-quiet', captured('quiet', { enclosedIn: 'c-open' }))
    enclosed.captures.set('c-photo', captured('photo', { transcriptOf: 'c-quiet' }))
    const { captures } = packPlan(enclosed, [], { ...carefulChoices, captures: 'all' })
    const why = Object.fromEntries(captures.map(({ capture: { id }, withheld }) => [id, withheld]))
    expect(why).toMatchObject({
      'c-open': 'container',
      'c-photo': 'off-record',
      'c-quiet': 'off-record',
      'c-other': null,
    })
  })

  it('writes hostile words so that no page, table or spreadsheet runs them', async () => {
    const files = filesOf(await packed())
    const page = strFromU8(files.get('verify.html')!)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(page).toContain("default-src 'none'; script-src 'sha256-")
    expect([...files.keys()].filter((path) => /\.(html|svg|mhtml)$/.test(path))).toEqual([
      'data/draft.html',
      'verify.html',
    ])
  })

  it('gives the place of a passage in code points', async () => {
    const files = filesOf(await packed())
    const { items } = JSON.parse(strFromU8(files.get('data/annotations.jsonld')!))
    const [first] = items.filter((one: { id: string }) => one.id.endsWith('p-open'))
    expect(first.target.source).toBe('readings/c-open.txt')
    expect(first.target.selector).toMatchObject([
      { type: 'TextQuoteSelector', exact: 'Words of open' },
      { type: 'TextPositionSelector', start: 2, end: 15 },
    ])
  })

  it('stops when it is told to', async () => {
    await expect(packed({}, { signal: { aborted: true } })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})
