import { expect, it } from 'vitest'
import { inTimeFor } from '../../../../../renderer/capture/pdf/in-time'

const never = new Promise<never>(() => {})

it('what takes too long is given up, and says by which limit', async () => {
  await expect(inTimeFor(1, never)).rejects.toMatchObject({ details: { seconds: 1 } })
  await expect(inTimeFor(1, never, { limit: 300_000 })).rejects.toMatchObject({
    code: 'document-slow',
    details: { seconds: 300 },
  })
})

it('what is there in time is given, whatever comes after', async () => {
  expect(await inTimeFor(1000, Promise.resolve('text'))).toBe('text')
})
