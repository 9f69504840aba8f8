import { expect, it } from 'vitest'
import { runningActs } from '../../../../renderer/app/running-acts'

it('waits for acts that were begun, those that fail and those that begin meanwhile included', async () => {
  const acts = runningActs()
  const over: string[] = []
  let fail: (error: Error) => void = () => undefined
  let finish: () => void = () => undefined
  const given = acts.add(new Promise((_done, failed) => (fail = failed)))
  given.catch(() => over.push('failed'))
  const all = acts.allOver().then(() => over.push('all over'))
  const second = new Promise<void>((done) => (finish = done))
  void acts.add(second.then(() => over.push('second')))
  fail(new Error('no room'))
  await expect(given).rejects.toThrow('no room')
  expect(over).toEqual(['failed'])
  finish()
  await all
  expect(over).toEqual(['failed', 'second', 'all over'])
  await acts.allOver()
})
