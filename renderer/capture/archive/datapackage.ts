import { z } from 'zod'
import { toAppError } from '#shared/errors'
import { checker } from './digest'
import { largestPackage, largestWarc } from './limits'
import type { Turn } from './turn'
import { unpackedEntry, type ZipEntry } from './zip-directory'

/** What a WACZ says of itself, and which of its files are not what it says they are. */
export type Package = Readonly<{
  version: string | null
  software: string | null
  created: string | null
  /** How many of the files that it lists have the checksum it states. */
  intact: number
  /** Names of files that are missing or have another checksum. */
  differs: readonly string[]
  /** How many files it lists without a checksum that can be compared. */
  unchecked: number
}>

const words = z.string().max(2000).optional().catch(undefined)
const Resource = z.object({ path: z.string().max(1000), hash: z.string().max(200).optional() })
const DataPackage = z.object({
  wacz_version: words,
  software: words,
  created: words,
  resources: z.array(z.unknown()).max(10_000).catch([]),
})
const PackageDigest = z.object({ path: z.string(), hash: z.string().max(200) })

/**
 * Reads the datapackage.json of a WACZ (1.1.1, section 5.3; Frictionless Data Package) and compares the files it
 * lists with their checksums, itself with that of datapackage-digest.json. Null where there is none that can be
 * read. Signatures are not looked at.
 */
export async function readPackage(
  entries: ReadonlyMap<string, ZipEntry>,
  turn: Turn,
): Promise<Package | null> {
  const own = DataPackage.safeParse(jsonOf(entries.get('datapackage.json')))
  if (!own.success) return null
  const digest = PackageDigest.safeParse(jsonOf(entries.get('datapackage-digest.json')))
  const listed = own.data.resources.flatMap((each) => {
    const { success, data } = Resource.safeParse(each)
    return success ? [data] : []
  })
  const files = [...(digest.success ? [digest.data] : []), ...listed]
  let [intact, unchecked] = [0, 0]
  const differs: string[] = []
  for (const { path, hash } of files) {
    const outcome = await checked(entries.get(path), hash ?? null, turn)
    if (outcome === 'intact') intact += 1
    else if (outcome === 'differs') differs.push(path)
    else unchecked += 1
  }
  const { wacz_version: version = null, software = null, created = null } = own.data
  return { version, software, created, intact, differs, unchecked }
}

const atATime = 1024 * 1024

async function checked(entry: ZipEntry | undefined, hash: string | null, turn: Turn) {
  if (!entry) return 'differs'
  const check = checker(hash)
  try {
    const bytes = unpackedEntry(entry, largestWarc)
    for (let at = 0; at < bytes.length; at += atATime) {
      check.add(bytes.subarray(at, at + atATime))
      await turn()
    }
  } catch (thrown) {
    const { code } = toAppError(thrown)
    if (code === 'cancelled' || code === 'unexpected') throw thrown
    return code === 'too-large' ? 'unknown' : 'differs'
  }
  return check.outcome()
}

function jsonOf(entry: ZipEntry | undefined): unknown {
  if (!entry) return null
  try {
    return JSON.parse(new TextDecoder().decode(unpackedEntry(entry, largestPackage)))
  } catch {
    return null // An archive that tells nothing of itself is read all the same.
  }
}
