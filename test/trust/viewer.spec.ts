import { expect, test } from '@playwright/test'
import { act, didHarm, type Done, type Stage } from './act'
import { hostile, quiet, type Kind } from './samples/all'
import { stageCode } from './stage-code'
import { serveStage } from './trap'
import type { Deeds } from './watch'

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; display: flex; flex-wrap: wrap }
  iframe { display: block; border: 0; width: 180px; height: 140px }
  </style><body><script type="module" src="/stage.js"></script>`

let server: Awaited<ReturnType<typeof serveStage>>
let stage: Stage

test.beforeAll(async ({ browser }) => {
  server = await serveStage(page, await stageCode('stage.tsx'))
  stage = { browser, origin: server.origin }
})
test.afterAll(() => server.close())

const anything = ['scripts', 'requests', 'connections', 'popups', 'frame', 'window'] as const
const ofKind = (...kinds: Kind[]) => hostile.filter(({ kind }) => kinds.includes(kind))

/** The samples that did any of these, and all they did. */
function guilty(done: readonly Done[], deeds: readonly (keyof Deeds)[]) {
  const isGuilty = (each: Done) => deeds.some((deed) => each.deeds[deed] > 0)
  return done.filter(isGuilty).map(({ sample, deeds: did }) => ({ html: sample.html, ...did }))
}

test('every hostile page does its harm when nothing stops it', async () => {
  const done = await act(stage, hostile, 'none')
  expect(done.filter((each) => !didHarm(each)).map(({ sample }) => sample)).toEqual([])
  expect(done.length).toBeGreaterThanOrEqual(470)
})

test('the viewer lets none of them do anything', async () => {
  const done = await act(stage, [...hostile, ...quiet], 'all')
  expect(guilty(done, anything)).toEqual([])
})

for (const how of ['mail', 'archive'] as const) {
  test(`the viewer lets none of them do anything that came as ${how}`, async () => {
    const done = await act(stage, [...hostile, ...quiet], how)
    expect(guilty(done, anything)).toEqual([])
    expect(done.length).toBeGreaterThanOrEqual(500)
  })
}

test('the sanitiser alone lets none of them do anything', async () => {
  const done = await act(stage, [...hostile, ...quiet], 'sanitiser')
  expect(guilty(done, anything)).toEqual([])
})

test('the sandbox alone lets none run a script, open a window or lead the window away', async () => {
  const done = await act(stage, [...hostile, ...quiet], 'sandbox')
  expect(guilty(done, ['scripts', 'popups', 'window'])).toEqual([])
  // What it is not there to stop happens: the other layers were off.
  expect(done.filter((each) => each.sample.kind === 'load' && !didHarm(each))).toEqual([])
})

test('the policy alone lets none run a script or load anything', async () => {
  const done = await act(stage, [...ofKind('script', 'load'), ...quiet], 'policy')
  expect(guilty(done, ['scripts', 'requests', 'connections'])).toEqual([])
  // Chromium connects to where a frame would come from before it asks the policy, and then asks nothing.
  const frames = await act(stage, ofKind('frame'), 'policy')
  expect(guilty(frames, ['scripts', 'requests'])).toEqual([])
  // What it is not there to stop happens: the other layers were off.
  const links = ofKind('navigation').filter(({ html }) => !/target=/.test(html))
  const led = await act(stage, links, 'policy')
  expect(guilty(led, ['scripts'])).toEqual([])
  expect(led.filter((each) => !didHarm(each))).toEqual([])
})
