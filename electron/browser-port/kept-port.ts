import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { AppError } from '#shared/errors'
import { shortReason } from '../short-reason'
import { writeWhole } from '../write-whole'
import { KeptPairing } from './pairings'

/** What the port keeps between two starts: whether it is on, and who is paired. */
export const KeptPort = z.object({
  version: z.literal(1),
  on: z.boolean(),
  pairings: z.array(KeptPairing),
})
export type KeptPort = z.infer<typeof KeptPort>

const nothing: KeptPort = { version: 1, on: false, pairings: [] }

/** What is kept in `file`; the port is off and nobody paired where there is none that can be read. */
export async function readKeptPort(file: string): Promise<KeptPort> {
  try {
    return KeptPort.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return nothing // The first start, or a damaged file: then browsers are paired once more.
  }
}

/** Keeps it where nobody else on the computer may read it. @throws {AppError} `save-failed`. */
export async function keepPort(file: string, port: KeptPort): Promise<void> {
  try {
    await writeWhole(file, new TextEncoder().encode(JSON.stringify(port)), 0o600)
  } catch (cause) {
    throw new AppError('save-failed', { reason: shortReason(cause) }, { cause })
  }
}
