import {
  checkFiles,
  checkLogFile,
  type CheckedFile,
  type CheckedLog,
  type GivenPack,
  movedPassages,
} from '#shared/archive/pack/check-pack'
import { logPath, type PackPage } from '#shared/archive/pack/pack-facts'
import { digest } from './digest'

/** What was found of a pack that was given. */
export type Found = Readonly<{
  name: string
  files: readonly CheckedFile[]
  /** Null where the pack holds no log. */
  log: CheckedLog | null
  /** Passages whose words are not at their place. */
  moved: ReadonlySet<string>
}>

/** Recomputes all of a given pack. `onFile` hears after each file how many were looked at. */
export async function checkGiven(
  name: string,
  carried: PackPage,
  given: GivenPack,
  onFile: (done: number) => void,
): Promise<Found> {
  const files: CheckedFile[] = []
  for await (const file of checkFiles(carried.files, given, digest)) {
    files.push(file)
    onFile(files.length)
  }
  const size = carried.files.find(({ path }) => path === logPath)?.size ?? 0
  // A log that was added to is longer, and still to be read as far as it goes.
  const log = given.paths.includes(logPath)
    ? await given.read(logPath, 2 * size + 2 ** 20).catch(() => null)
    : null
  return {
    name,
    files,
    log: log && checkLogFile(log),
    moved: new Set(await movedPassages(carried.facts, carried.files, given)),
  }
}

/** Whether a given pack is whole. */
export function isWhole({ files, log, moved }: Found, lines: number): boolean {
  return (
    files.every(({ state }) => state === 'intact') &&
    log?.brokenAt === null &&
    log.lines === lines &&
    moved.size === 0
  )
}
