import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Each line breaks the dependency rule once: the file, and the one import in it. */
const breaches = [
  ['shared/domain/a.ts', '../../renderer/data/commit'],
  ['shared/domain/b.ts', 'dexie'],
  ['shared/text/c.ts', 'react'],
  ['shared/text/d.ts', 'node:fs'],
  ['shared/export/e.ts', '../../electron/main'],
  ['electron/a.ts', '../renderer/services'],
  ['electron/handlers/b.ts', '../../shared/errors'],
  ['electron/c.ts', 'react'],
  ['renderer/data/a.ts', '../services'],
  ['renderer/data/b.ts', '../capture/extract'],
  ['renderer/data/c.ts', 'react'],
  ['renderer/host/a.ts', '../features/reader/Reader'],
  ['renderer/verify-page/a.ts', '../ui/Notice'],
  ['renderer/verify-page/b.ts', 'react'],
  ['renderer/capture/a.ts', '../data/database'],
  ['renderer/capture/b.ts', '../editor/CitationNode'],
  ['renderer/ui/a.ts', '../services'],
  ['renderer/services.ts', './editor/CitationNode'],
  ['renderer/commands.ts', './features/reader/Reader'],
  ['renderer/editor/a.ts', '../features/draft/Draft'],
  ['renderer/editor/b.ts', '../app/routes'],
  ['renderer/features/reader/a.ts', '../claims/ClaimList'],
  ['renderer/features/reader/margin/b.ts', '../../claims/ClaimList'],
  ['renderer/features/reader/c.ts', '../../app/routes'],
  ['renderer/features/claims/d.ts', 'dexie'],
  ['renderer/features/claims/e.ts', 'lexical'],
  ['renderer/features/claims/f.ts', '@lexical/link'],
  ['renderer/features/claims/g.ts', '../../../shared/errors'],
  ['renderer/features/claims/h.ts', 'node:fs'],
  ['renderer/features/claims/i.ts', 'electron'],
  ['renderer/app/a.ts', '../main'],
  ['renderer/app/b.ts', '../../test/support/database'],
] as const

const allowed = [
  ['renderer/features/claims/ok.ts', '../../services'],
  ['renderer/features/draft/ok.ts', 'lexical'],
  ['renderer/features/reader/margin/ok.ts', '../Reader'],
  ['renderer/app/ok.ts', '../features/reader/Reader'],
  ['renderer/data/ok.ts', 'dexie'],
  ['renderer/services-ok.ts', './capture/extract'],
  ['electron/handlers/ok.ts', '#shared/errors'],
  ['electron/ok.config.ts', 'electron-vite'],
] as const

const project = join(import.meta.dirname, '../../..')
let house = ''
let report = ''

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'fences-'))
  await cp(join(project, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  await cp(join(project, 'test/fences'), join(house, 'test/fences'), { recursive: true })
  await writeFile(join(house, 'package.json'), '{"type":"module"}')
  await symlink(join(project, 'node_modules'), join(house, 'node_modules'), 'junction')
  for (const [file, specifier] of [...breaches, ...allowed]) {
    await mkdir(dirname(join(house, file)), { recursive: true })
    await writeFile(join(house, file), `export type {} from '${specifier}'\n`)
  }
  report = await lint()
})
afterAll(() => rm(house, { recursive: true, force: true }))

function lint(): Promise<string> {
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint')
  return new Promise((done) => {
    execFile(
      process.execPath,
      [oxlint, '--format=unix', '.'],
      { cwd: house, maxBuffer: 1 << 24 },
      (_failed, stdout) => done(stdout), // A breach ends oxlint with 1: what it printed is the answer.
    )
  })
}

const linesOf = (file: string) =>
  report.split('\n').filter((line) => line.includes(file) && line.includes('fences'))

describe('the dependency rule', () => {
  it.each(breaches)('%s may not import %s', (file) => {
    expect(linesOf(file)).toHaveLength(1)
  })
  it.each(allowed)('%s may import %s', (file) => {
    expect(linesOf(file)).toEqual([])
  })
})
