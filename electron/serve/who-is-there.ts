import { z } from 'zod'
import { addressAt } from './address'
import { namePath } from './server'

const Name = z.object({ app: z.literal('uradori'), build: z.string() })

/** The build that Uradori itself serves on the port, or null when another program holds it. */
export async function buildAt(port: number): Promise<string | null> {
  try {
    const answer = await fetch(new URL(namePath, addressAt(port)), {
      signal: AbortSignal.timeout(2000),
      redirect: 'error',
    })
    return Name.parse(await answer.json()).build
  } catch {
    return null // Whatever answers there, or does not, it is not us.
  }
}
