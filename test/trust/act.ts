import { expect, type Browser, type Page } from '@playwright/test'
import { canary, pageOf, type Sample } from './samples/all'
import type { Layers } from './stage'
import { openTrap } from './trap'
import { watch, type Deeds, type Seen } from './watch'

/** What a sample did. Windows opened and left are told of all that were shown together with it. */
export type Done = Readonly<{ sample: Sample; deeds: Deeds }>

/** Where the samples are shown. */
export type Stage = Readonly<{ browser: Browser; origin: string }>

/** As many as are drawn in a window at once, beside the canary: a frame out of sight does less. */
const company = 24
const viewport = { width: 900, height: 700 }

/** Shows each sample behind `layers`, clicks those made to be clicked, and tells what each did. */
export async function act(
  stage: Stage,
  samples: readonly Sample[],
  layers: Layers,
): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const batch of batchesOf(samples, layers)) {
    done.push(...(await actAnswered(stage, batch, layers)))
  }
  return done
}

/** Whether a sample did what it was written for. */
export function didHarm({ sample, deeds }: Done): boolean {
  const { scripts, requests, connections, popups, frame, window } = deeds
  switch (sample.kind) {
    case 'script':
      return scripts > 0
    case 'popup':
      return popups > 0
    case 'navigation':
      return frame + window + requests > 0
    default:
      return requests > 0 && connections > 0
  }
}

const isClicked = ({ html }: Sample) => /CLICK|width="?800/.test(html)
/** The focus is had by one page of a window only, and a link for another frame may take the window itself. */
const isAlone = ({ html }: Sample) => /autofocus|target=/.test(html)

/** Where nothing stops them, some would be in the others' way. */
function batchesOf(samples: readonly Sample[], layers: Layers): Sample[][] {
  const alone = layers === 'none' ? samples.filter(isAlone) : []
  const others = samples.filter((sample) => !alone.includes(sample))
  const batches = others.flatMap((_, at) => (at % company ? [] : [others.slice(at, at + company)]))
  return [...batches, ...alone.map((sample) => [sample])]
}

/** Chromium lost the answer to a click: what it came to cannot be waited for. */
class LostClick extends Error {}

/** Shows a batch again, from its beginning, where the answer to a click was lost. */
async function actAnswered(stage: Stage, samples: Sample[], layers: Layers, left = 3) {
  const context = await stage.browser.newContext({ viewport })
  try {
    return await actTogether(stage, await context.newPage(), samples, layers)
  } catch (thrown) {
    if (!(thrown instanceof LostClick) || left === 1) throw thrown
    return actAnswered(stage, samples, layers, left - 1)
  } finally {
    await context.close()
  }
}

async function actTogether({ origin }: Stage, page: Page, samples: Sample[], layers: Layers) {
  const traps = await Promise.all(samples.map((_, name) => openTrap(name)))
  try {
    const seen = await watch(page)
    const done = () => samples.map((sample, at) => ({ sample, deeds: seen.deeds(at, traps[at]) }))
    await page.goto(origin)
    const pages = samples.map((sample, name) => pageOf(sample, traps[name]?.origin ?? '', name))
    await page.evaluate(([each, how]) => window.show(each, how), [pages, layers] as const)
    const places = await middles(page)
    for (const place of places.filter((_, at) => samples[at] && isClicked(samples[at]))) {
      await click(page, place, layers)
    }
    if (layers === 'none') await harm(done)
    else await canaryDies(page, seen)
    return done()
  } finally {
    await Promise.all(traps.map((trap) => trap.close()))
  }
}

type Point = Readonly<{ x: number; y: number }>

/** A point in each frame, found before a click may lead the window away. */
function middles(page: Page): Promise<Point[]> {
  return page.locator('iframe').evaluateAll((frames) =>
    frames.map((frame) => {
      const { x, y } = frame.getBoundingClientRect()
      return { x: x + 60, y: y + 60 }
    }),
  )
}

/** By the mouse, and behind a layer by the keyboard too: what is left of a link may have moved. */
async function click(page: Page, { x, y }: Point, layers: Layers) {
  await answered(page.mouse.click(x, y))
  if (layers === 'none') return
  await answered(page.keyboard.press('Tab'))
  await answered(page.keyboard.press('Enter'))
}

/** Milliseconds; an answer takes some ten of them. A bound against hanging. */
const longestAnswer = 30_000

/** A frame that goes elsewhere while it is clicked now and then takes the answer along, and none comes. */
async function answered(input: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const lost = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new LostClick()), longestAnswer)
  })
  // Its failure, when the page is closed at last, is nobody's any more.
  input.catch(() => undefined)
  try {
    await Promise.race([input, lost])
  } finally {
    clearTimeout(timer)
  }
}

/** Waits until every sample has done its harm; which of them never do is for the test to tell. */
async function harm(done: () => readonly Done[]): Promise<void> {
  const poll = expect.poll(() => done().every(didHarm), { timeout: 15_000 })
  await poll.toBe(true).catch(() => undefined)
}

/**
 * Shows, last, a page that nothing stops, and waits until it has done all that a page can: what the others
 * could do they have done by then, and what is done is seen. A window that is gone tells enough.
 */
async function canaryDies(page: Page, seen: Seen): Promise<void> {
  if (seen.isGone()) return
  const trap = await openTrap('canary')
  const html = pageOf(canary, trap.origin, 'canary')
  await page.evaluate((each) => window.show([each], 'none'), html)
  const place = (await middles(page)).at(-1)
  if (place) await click(page, place, 'none')
  const missing = () => {
    const asked = ['image', 'frame', 'refresh', 'canary'].map((path) => `GET /${path}`)
    return [...asked.filter((each) => !trap.caught.requests.includes(each)), ...seen.canaryLacks()]
  }
  await expect.poll(missing, { timeout: 60_000 }).toEqual([])
  await trap.close()
}
