import { Gunzip } from 'fflate'
import type { Clip, ClipPart } from '../clip'
import { fileType } from '../file-type'
import { zipNames } from '../unzip'

/** Whether it begins as a WARC file does, packed or not, is a WACZ (1.1.1) by the names in it, or has the name of one and could be one. */
export function isWebArchive({ fileName }: Clip, { bytes }: ClipPart): boolean {
  const type = fileType(bytes)
  const name = fileName ?? ''
  if (type === 'application/zip') {
    if (/\.wacz$/i.test(name)) return true
    const names = zipNames(bytes)
    return names.includes('datapackage.json') && names.some(isWarcName)
  }
  if (type === 'application/gzip') return /\.warc(\.gz)?$/i.test(name) || beginsWarc(start(bytes))
  return beginsWarc(bytes)
}

export function isWarcName(name: string): boolean {
  return /^archive\/[^/]+\.warc(\.gz)?$/i.test(name)
}

function beginsWarc(bytes: Uint8Array): boolean {
  return /^WARC\/1\.\d/.test(String.fromCharCode(...bytes.subarray(0, 8)))
}

/** The first bytes of what is packed. */
function start(bytes: Uint8Array): Uint8Array {
  let first: Uint8Array = new Uint8Array()
  const gunzip = new Gunzip((piece) => {
    if (first.length === 0) first = piece
  })
  try {
    gunzip.push(bytes.subarray(0, 1024))
  } catch {
    return first // A part of it is enough to tell what it is.
  }
  return first
}
