import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../shared/errors'
import { clipQueue, type ClipItem, type Intake } from '../../../renderer/clip-queue'
import { aSource } from '../../support/nouns'

const saved: ClipItem['state'] = { step: 'saved', characters: 5, leftOut: 0, like: [] }

/** An intake whose filling waits until `go` is called. */
function slowIntake(id: string, over: Partial<Intake> = {}) {
  const events: string[] = []
  let go: () => void = () => undefined
  const gate = new Promise<void>((done) => (go = done))
  const intake: Intake = {
    name: id,
    purpose: 'source',
    prepare: async () => {
      events.push('stub')
      return aSource({ id })
    },
    fill: async (_source, tell) => {
      events.push('fill')
      tell({ step: 'reading', page: null })
      await gate
      return saved
    },
    fail: async (_source, error) => void events.push(`fail ${error.code}`),
    cancel: () => void events.push('cancel'),
    enclosed: () => [],
    ...over,
  }
  return { intake, events, go: () => go() }
}

const address = (url: string) => ({ method: 'address', url }) as const

function queueOf(intakes: Record<string, Intake>) {
  const report = vi.fn<(error: unknown) => void>()
  const pick = (name: string) => intakes[name] ?? slowIntake(name).intake
  const queue = clipQueue(
    (_caseId, request) => pick(request.method === 'address' ? request.url : ''),
    (source) => pick(source.id),
    (source) => pick(source.id),
    report,
  )
  const steps = () => queue.items().map(({ id, state }) => `${id} ${state.step}`)
  return { queue, report, steps }
}

const settled = (check: () => void) => vi.waitFor(check, { timeout: 5000 })

describe('the clip queue', () => {
  it('saves a stub for everything before it takes the first thing in', async () => {
    const [a, b] = [slowIntake('a'), slowIntake('b')]
    const { queue, steps } = queueOf({ a: a.intake, b: b.intake })
    await queue.add('case-1', [address('a'), address('b')])
    expect([a.events[0], b.events]).toEqual(['stub', ['stub']])
    await settled(() => expect(steps()).toEqual(['b waiting', 'a reading']))
    a.go()
    await settled(() => expect(steps()).toEqual(['b reading', 'a saved']))
    b.go()
    await settled(() => expect(steps()).toEqual(['b saved', 'a saved']))
  })

  it('takes in what was inside of something once that is saved, and reports what it cannot', async () => {
    const refused = new AppError('quota')
    const prepare = async () => {
      throw refused
    }
    const enclosed = () => [address('inside'), address('no room')]
    const a = slowIntake('a', { enclosed })
    const inside = slowIntake('inside')
    const noRoom = slowIntake('no room', { prepare })
    const { queue, steps, report } = queueOf({
      a: a.intake,
      inside: inside.intake,
      'no room': noRoom.intake,
    })
    await queue.add('case-1', [address('a')])
    expect(inside.events).toEqual([])
    a.go()
    inside.go()
    await settled(() => expect(steps()).toEqual(['inside saved', 'a saved']))
    expect(report).toHaveBeenCalledWith(refused)
  })

  it('goes on with the next when one fails, and writes down why', async () => {
    const refused = async () => {
      throw new AppError('page-status', { status: 404 })
    }
    const [a, b] = [slowIntake('a', { fill: refused }), slowIntake('b')]
    const { queue, report, steps } = queueOf({ a: a.intake, b: b.intake })
    await queue.add('case-1', [address('a'), address('b')])
    b.go()
    await settled(() => expect(steps()).toEqual(['b saved', 'a failed']))
    expect(a.events).toContain('fail page-status')
    expect(report).not.toHaveBeenCalled()
  })

  it('tells of a failure once it is written down, and also where that cannot be done', async () => {
    let told: readonly string[] = []
    const broken: Partial<Intake> = {
      fill: async () => {
        throw new AppError('empty-input')
      },
      fail: async () => {
        told = steps()
        throw new AppError('quota')
      },
    }
    const { queue, report, steps } = queueOf({ a: slowIntake('a', broken).intake })
    await queue.add('case-1', [address('a')])
    await settled(() => expect(steps()).toEqual(['a failed']))
    expect(told).toEqual(['a waiting'])
    await settled(() => expect(report).toHaveBeenCalledOnce())
  })

  it('tells of what nobody foresaw, and still keeps the stub', async () => {
    const broken = async () => {
      throw new TypeError('nobody foresaw this')
    }
    const a = slowIntake('a', { fill: broken })
    const { queue, report, steps } = queueOf({ a: a.intake })
    await queue.add('case-1', [address('a')])
    await settled(() => expect(steps()).toEqual(['a failed']))
    expect(report).toHaveBeenCalledOnce()
    expect(a.events).toContain('fail unexpected')
  })

  it('passes a stop on, and does not begin what was stopped while it waited', async () => {
    const [a, b] = [slowIntake('a'), slowIntake('b')]
    const { queue, steps } = queueOf({ a: a.intake, b: b.intake })
    await queue.add('case-1', [address('a'), address('b')])
    queue.cancel('b')
    expect(b.events).toContain('cancel')
    a.go()
    await settled(() => expect(steps()).toEqual(['b failed', 'a saved']))
    expect(b.events).toEqual(['stub', 'cancel', 'fail cancelled'])
  })

  it('tries a source again in place of its earlier line', async () => {
    const a = slowIntake('a')
    const { queue, steps } = queueOf({ a: a.intake })
    a.go()
    await queue.add('case-1', [address('a')])
    await settled(() => expect(steps()).toEqual(['a saved']))
    await queue.retry(aSource({ id: 'a' }))
    await settled(() => expect(steps()).toEqual(['a saved']))
    queue.dismiss('a')
    expect(steps()).toEqual([])
  })

  it('captures a source again once, however often it is asked for while it runs', async () => {
    const a = slowIntake('a', { purpose: 'version' })
    const { queue, steps } = queueOf({ a: a.intake })
    await Promise.all([
      queue.captureAgain([aSource({ id: 'a' })]),
      queue.captureAgain([aSource({ id: 'a' })]),
    ])
    await queue.captureAgain([aSource({ id: 'a' })])
    a.go()
    await settled(() => expect(steps()).toEqual(['a saved']))
    expect(a.events.filter((event) => event === 'fill')).toHaveLength(1)
  })

  it('tells of a source that was filed under another what came of it there', async () => {
    const a = slowIntake('a')
    const { queue, steps } = queueOf({ a: a.intake })
    a.go()
    await queue.add('case-1', [address('a')])
    await settled(() => expect(steps()).toEqual(['a saved']))
    const impact = { same: 0, moved: 0, changed: 1, gone: 0, claims: 1 }
    const renewed = { captureId: 'c', previousId: 'b', text: 'changed', impact } as const
    queue.filed('a', aSource({ id: 'into' }), renewed)
    expect(steps()).toEqual(['into renewed'])
    queue.filed('into', aSource({ id: 'other' }), null)
    expect(steps()).toEqual([])
  })

  it('does not take in what could not even be noted', async () => {
    const failing = async () => {
      throw new AppError('quota')
    }
    const a = slowIntake('a', { prepare: failing })
    const { queue, steps } = queueOf({ a: a.intake })
    await expect(queue.add('case-1', [address('a')])).rejects.toMatchObject({ code: 'quota' })
    expect(steps()).toEqual([])
  })
})
