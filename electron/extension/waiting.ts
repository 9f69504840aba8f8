import { z } from 'zod'
import { ClipHead } from '#shared/host/browser-clip'
import { ErrorCode } from '#shared/errors'

/** The most that waits in this browser, in pages and in bytes. */
export const mostWaiting = 50
export const mostWaitingBytes = 512 * 1024 * 1024

const Failure = z.object({
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A page that was clipped and is not known to be stored. `refused` is not sent again by itself. */
export const WaitingClip = z.object({
  id: z.string(),
  head: ClipHead,
  parts: z.array(z.instanceof(Blob)),
  size: z.int(),
  refused: z.boolean(),
  failure: Failure.nullable(),
})
export type WaitingClip = z.infer<typeof WaitingClip>

/** Whether another page of that size may wait too. */
export function hasRoom(waiting: readonly Pick<WaitingClip, 'size'>[], size: number): boolean {
  return waiting.length < mostWaiting && bytesOf(waiting) + size <= mostWaitingBytes
}

export function bytesOf(waiting: readonly Pick<WaitingClip, 'size'>[]): number {
  return waiting.reduce((sum, clip) => sum + clip.size, 0)
}

const store = 'waiting'

/** All that waits, the oldest first. What cannot be read any more is left where it is. */
export async function waitingClips(): Promise<WaitingClip[]> {
  const rows = await inStore('readonly', (clips) => clips.getAll())
  const read = (rows as unknown[]).flatMap((row) => {
    const clip = WaitingClip.safeParse(row)
    return clip.success ? [clip.data] : []
  })
  return read.toSorted((a, b) => Date.parse(a.head.at) - Date.parse(b.head.at))
}

/** On the disk once it settles. */
export async function keepWaiting(clip: WaitingClip): Promise<void> {
  await inStore('readwrite', (clips) => clips.put(clip))
}

export async function dropWaiting(id: string): Promise<void> {
  await inStore('readwrite', (clips) => clips.delete(id))
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (clips: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' })
      const request = act(transaction.objectStore(store))
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('uradori', 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'id' })
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
