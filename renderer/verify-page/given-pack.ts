import { unzipSync } from 'fflate'
import type { GivenPack } from '#shared/archive/pack/check-pack'

const manifest = 'manifest-sha256.txt'

/** Files by their path from the folder that holds the manifest; null where none of them is one. */
function fromManifest<File>(files: ReadonlyMap<string, File>): ReadonlyMap<string, File> | null {
  const found = [...files.keys()]
    .filter((path) => path === manifest || path.endsWith(`/${manifest}`))
    .toSorted((a, b) => a.length - b.length)[0]
  if (found === undefined) return null
  const root = found.slice(0, -manifest.length)
  const within = (path: string) => (path.startsWith(root) ? path.slice(root.length) : `../${path}`)
  return new Map([...files].map(([path, file]) => [within(path), file]))
}

/** The pack in a ZIP; null where it holds none. @throws when it is no ZIP */
export async function packInZip(zip: Blob): Promise<GivenPack | null> {
  const bytes = new Uint8Array(await zip.arrayBuffer())
  const sizes = new Map<string, number>()
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // Of two files of one name none can be told from the other.
      if (!name.endsWith('/')) sizes.set(sizes.has(name) ? `${name} (2)` : name, originalSize)
      return false
    },
  })
  const files = fromManifest(new Map([...sizes].map(([name, size]) => [name, { name, size }])))
  return (
    files && {
      paths: [...files.keys()],
      read: async (path, longest) => {
        const file = files.get(path)
        if (!file || file.size > longest) return null
        return unzipSync(bytes, { filter: ({ name }) => name === file.name })[file.name] ?? null
      },
    }
  )
}

/** The pack in a folder that was chosen; null where it holds none. */
export function packInFolder(chosen: readonly File[]): GivenPack | null {
  const files = fromManifest(new Map(chosen.map((file) => [file.webkitRelativePath, file])))
  return (
    files && {
      paths: [...files.keys()],
      read: async (path, longest) => {
        const file = files.get(path)
        return !file || file.size > longest ? null : new Uint8Array(await file.arrayBuffer())
      },
    }
  )
}
