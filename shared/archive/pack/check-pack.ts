import { utf8ToBytes } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
import {
  factsPath,
  logPath,
  type PackFacts,
  type PackFile,
  type PackPage,
  type PackPassage,
} from '#shared/archive/pack/pack-facts'
import { Entry, firstBreak, SealedEntry } from '#shared/domain/entry'
import { canonicalJson, type Json } from '#shared/text/canonical-json'
import { betweenCodePoints } from '#shared/text/code-points'

/** A pack that somebody gives to be checked, its files by their path from `verify.html`. */
export type GivenPack = Readonly<{
  paths: readonly string[]
  /** Null for a file that is not there, or that is larger than `longest` bytes; throws for one that cannot be unpacked. */
  read(path: string, longest: number): Promise<Uint8Array | null>
}>

/** What is to be hashed by. Lower-case hexadecimal SHA-256. */
export type Digest = (bytes: Uint8Array) => Promise<string>

/** `unreadable`: it is there, but cannot be unpacked. */
export type FileState = 'intact' | 'differs' | 'missing' | 'extra' | 'unreadable'
export type CheckedFile = Readonly<{ path: string; state: FileState }>

/** How the chain of a log stands: how many lines there are, and the first at which it breaks. */
export type CheckedLog = Readonly<{ lines: number; sealed: number; brokenAt: number | null }>

const manifest = 'manifest-sha256.txt'
const tagManifest = 'tagmanifest-sha256.txt'
const longestTag = 512 * 2 ** 20

/**
 * Recomputes a given pack, file by file: those that are listed here against size and SHA-256, the bag's own
 * against its manifests, and names what is there besides.
 */
export async function* checkFiles(
  files: readonly PackFile[],
  given: GivenPack,
  digest: Digest,
): AsyncGenerator<CheckedFile, void> {
  const open = new Set(given.paths)
  const stateOf = async (
    path: string,
    longest: number,
    matches: (bytes: Uint8Array) => unknown,
  ) => {
    if (!open.delete(path)) return { path, state: 'missing' } as const
    try {
      const bytes = await given.read(path, longest)
      const isIntact = bytes !== null && (await matches(bytes))
      return { path, state: isIntact ? 'intact' : 'differs' } as const
    } catch {
      return { path, state: 'unreadable' } as const // What breaks in unpacking is damaged, however.
    }
  }
  for (const { path, sha256, size } of files) {
    yield await stateOf(
      path,
      size,
      async (bytes) => bytes.length === size && (await digest(bytes)) === sha256,
    )
  }
  const tags = await tagsOf(given)
  for (const [path, sha256] of tags)
    yield await stateOf(path, longestTag, async (bytes) =>
      path === manifest ? strFromU8(bytes) === manifestOf(files) : (await digest(bytes)) === sha256,
    )
  if (!open.delete(tagManifest)) yield { path: tagManifest, state: 'missing' }
  for (const path of open) yield { path, state: 'extra' }
}

function manifestOf(files: readonly PackFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

/** The bag's own files by their hash. Its manifest and this page are always among them. */
async function tagsOf(given: GivenPack): Promise<ReadonlyMap<string, string>> {
  const listed = new Map([
    [manifest, ''],
    ['verify.html', ''],
  ])
  const bytes = await given.read(tagManifest, longestTag).catch(() => null)
  for (const line of bytes ? strFromU8(bytes).split('\n') : []) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}([^/]+)$/.exec(line) ?? []
    if (sha256 !== undefined && path !== undefined) listed.set(path, sha256)
  }
  return listed
}

/** Whether what the page carries is what the pack was made with. */
export async function checkCarried({ facts, log, files }: PackPage, digest: Digest) {
  const hashIs = async (path: string, text: string) =>
    files.find((file) => file.path === path)?.sha256 === (await digest(utf8ToBytes(text)))
  return {
    facts: await hashIs(factsPath, asLine(facts)),
    log: await hashIs(logPath, log.map(asLine).join('')),
  }
}

const asLine = (row: Json) => `${canonicalJson(row)}\n`

/** The chain of lines that are already read. */
export function checkLog(log: readonly (Entry | SealedEntry)[]): CheckedLog {
  const broken = firstBreak(log)
  return {
    lines: log.length,
    sealed: log.filter((line) => !('what' in line)).length,
    brokenAt: broken === null ? null : log.indexOf(broken) + 1,
  }
}

/** The chain of a log as it stands in a file, a line an entry. It breaks at a line that is none. */
export function checkLogFile(bytes: Uint8Array): CheckedLog {
  const log: (Entry | SealedEntry)[] = []
  for (const line of strFromU8(bytes).split('\n').slice(0, -1)) {
    const entry = entryIn(line)
    if (entry === null) {
      const before = checkLog(log)
      return { ...before, brokenAt: before.brokenAt ?? log.length + 1 }
    }
    log.push(entry)
  }
  return checkLog(log)
}

function entryIn(line: string): Entry | SealedEntry | null {
  try {
    const row: unknown = JSON.parse(line)
    return Entry.safeParse(row).data ?? SealedEntry.safeParse(row).data ?? null
  } catch {
    return null // No JSON: the chain breaks here, which is what the caller says.
  }
}

/** The ids of passages whose words do not stand at their place in the given reading texts. */
export async function movedPassages(
  { passages, captures }: PackFacts,
  files: readonly PackFile[],
  given: GivenPack,
): Promise<readonly PackPassage['id'][]> {
  const moved: string[] = []
  for (const { id, reading } of captures) {
    const own = passages.filter(({ capture }) => capture === id)
    const size = files.find(({ path }) => path === reading)?.size ?? 0
    if (reading === null || own.length === 0 || !given.paths.includes(reading)) continue
    const bytes = await given.read(reading, size).catch(() => null)
    const text = bytes === null ? '' : strFromU8(bytes)
    for (const { id: passage, start, end, quotation } of own)
      if (betweenCodePoints(text, start, end) !== quotation) moved.push(passage)
  }
  return moved
}
