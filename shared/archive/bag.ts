import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { AppError } from '#shared/errors'

/** What a ZIP without its 64-bit extension can hold. */
export const plainZip = { files: 65_535, bytes: 0xffff_ffff } as const
export type ZipLimits = Readonly<{ files: number; bytes: number }>

// Without an origin Info-ZIP takes names for those of DOS and garbles what is not ASCII.
const unix = 3
const ordinaryFile = (0o100644 << 16) >>> 0

const pushSize = 1 << 20
const megabyte = 1 << 20

type Chunks = Generator<Uint8Array, void>

export type FileOptions = Readonly<{
  /** Whether it is worth deflating; pictures and PDFs are not. */
  deflate: boolean
  /** Its SHA-256 where that is known already. */
  sha256?: string
}>

/** A bag being written. Each call gives the next pieces of the ZIP, in order. */
export type Bag = Readonly<{
  /** `path` lies under `data/`. */
  add(path: string, bytes: Uint8Array, options: FileOptions): Chunks
  /**
   * Writes manifests, `info`, `guide` and `besides`, files by name that are no payload, and ends the ZIP. Called
   * once, last.
   */
  close(
    info: readonly (readonly [string, string])[],
    guide: string,
    besides?: readonly (readonly [string, string])[],
  ): Chunks
  payload(): Readonly<{ files: number; bytes: number }>
}>

/** Refuses what would not fit, manifests and the directory at the end counted at 400 bytes a file. */
export function refuseAbove(limits: ZipLimits, files: number, bytes: number): void {
  if (files > limits.files || bytes + files * 400 > limits.bytes) {
    throw new AppError('case-too-large', { files, size: Math.round(bytes / megabyte) })
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/**
 * A bag after RFC 8493 (BagIt 1.0, SHA-256) in a ZIP, in the folder `base`. `date` is the day its files
 * are dated with, in the local time that ZIP asks for.
 * @throws {AppError} `case-too-large` past `limits`.
 */
export function openBag(base: string, date: Date, limits: ZipLimits = plainZip): Bag {
  let waiting: Uint8Array[] = []
  let written = 0
  let files = 0
  let payloadBytes = 0
  const payload: string[] = []
  const tags: string[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw new AppError('export-failed', {}, { cause: error })
    waiting.push(chunk)
    written += chunk.length
  })

  function* flush(): Chunks {
    const ready = waiting
    waiting = []
    yield* ready
  }

  function* write(path: string, bytes: Uint8Array, deflate: boolean): Chunks {
    files += 1
    refuseAbove(limits, files, written + bytes.length)
    const name = `${base}/${path}`
    const file = deflate ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    file.mtime = date
    file.os = unix
    file.attrs = ordinaryFile
    zip.add(file)
    let from = 0
    do {
      const to = Math.min(from + pushSize, bytes.length)
      file.push(bytes.subarray(from, to), to === bytes.length)
      from = to
      yield* flush()
    } while (from < bytes.length)
  }

  function* tag(path: string, text: string): Chunks {
    const bytes = strToU8(text)
    tags.push(`${sha256Of(bytes)}  ${path}\n`)
    yield* write(path, bytes, true)
  }

  return {
    *add(path, bytes, options) {
      payload.push(`${options.sha256 ?? sha256Of(bytes)}  data/${path}\n`)
      payloadBytes += bytes.length
      yield* write(`data/${path}`, bytes, options.deflate)
    },
    *close(info, guide, besides = []) {
      const oxum = ['Payload-Oxum', `${payloadBytes}.${payload.length}`] as const
      const lines = [...info, oxum].map(([label, value]) => `${label}: ${value}\n`)
      yield* tag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
      yield* tag('bag-info.txt', lines.join(''))
      yield* tag('manifest-sha256.txt', payload.join(''))
      yield* tag('README.txt', guide)
      for (const [path, text] of besides) yield* tag(path, text)
      yield* write('tagmanifest-sha256.txt', strToU8(tags.join('')), true)
      zip.end()
      yield* flush()
    },
    payload: () => ({ files: payload.length, bytes: payloadBytes }),
  }
}
