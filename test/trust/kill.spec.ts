import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startDoomed } from './kill/doomed-browser'
import type { Kept } from './kill/stage'
import { stageCode } from './stage-code'
import { serveStage } from './trap'

const cycles = 20
const page =
  '<!doctype html><meta charset="utf-8"><body><script type="module" src="/stage.js"></script>'

/** Serves the stage and counts the acts that it says are kept. */
async function serveKeeping(code: string) {
  const kept: number[] = []
  const listeners = new Set<() => void>()
  const { origin, close } = await serveStage(page, code, (path) => {
    const act = /^\/kept\/(\d+)$/.exec(path)?.[1]
    if (act === undefined) return
    kept.push(Number(act))
    listeners.forEach((listener) => listener())
  })
  return {
    kept,
    origin,
    close,
    /** Over as soon as so many more acts are kept. */
    more: (count: number) =>
      new Promise<void>((done) => {
        const wanted = kept.length + count
        const look = () => {
          if (kept.length < wanted) return
          listeners.delete(look)
          done()
        }
        listeners.add(look)
      }),
  }
}

function lostAndTorn({ tables }: Kept, acknowledged: readonly number[]) {
  const known = Object.values(tables).map((acts) => new Set(acts))
  const all = new Set(Object.values(tables).flat())
  return {
    lost: acknowledged.filter((act) => !known.every((acts) => acts.has(act))),
    torn: [...all].filter((act) => !known.every((acts) => acts.has(act))),
    twice: Object.entries(tables).filter(([, acts]) => new Set(acts).size !== acts.length),
  }
}

test('killed in the middle of writing, twenty times over, nothing that was kept is lost or torn', async () => {
  test.skip(process.platform === 'win32', 'Windows has no process groups to kill.')
  const server = await serveKeeping(await stageCode('kill/stage.ts'))
  const profile = await mkdtemp(join(tmpdir(), 'uradori-kill-'))
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const { page: tab, kill } = await startDoomed(profile)
    await tab.goto(server.origin)
    const kept = await tab.evaluate(() => window.read())
    expect(lostAndTorn(kept, server.kept)).toEqual({ lost: [], torn: [], twice: [] })
    expect(kept.isChained).toBe(true)
    const next = Math.max(0, ...Object.values(kept.tables).flat()) + 1
    const killed = tab.evaluate((from: number) => window.write(from), next).catch(() => 'killed')
    // A few or many: the kill comes at another moment of another act each time.
    await server.more(1 + ((cycle * 7) % 23))
    await kill()
    expect(await killed).toBe('killed')
  }
  expect(server.kept.length).toBeGreaterThanOrEqual(cycles)
  await server.close()
  await rm(profile, { recursive: true, force: true })
})
