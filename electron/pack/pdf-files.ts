import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What goes along of a folder of pdfjs-dist, and under which licences. */
const parts = [
  // For documents whose Japanese, Chinese or Korean fonts are not in the file.
  { from: 'cmaps', to: 'cmaps', file: /\.bcmap$/, licences: ['LICENSE'] },
  // For symbols; all other fonts that are not in a file are the system's own.
  {
    from: 'standard_fonts',
    to: 'fonts',
    file: /^Foxit(Symbol|Dingbats)\.pfb$/,
    licences: ['LICENSE_FOXIT'],
  },
  // For scans. Plain JavaScript: the page may run no WebAssembly.
  {
    from: 'wasm',
    to: 'decoders',
    file: /_nowasm_fallback\.js$/,
    licences: [
      'LICENSE_JBIG2',
      'LICENSE_OPENJPEG',
      'LICENSE_PDFJS_JBIG2',
      'LICENSE_PDFJS_OPENJPEG',
    ],
  },
] as const

/** What is used of Vite's bundle. */
type Bundle = {
  emitFile: (
    file: Readonly<{ type: 'asset'; fileName: string; source: Uint8Array | string }>,
  ) => void
}

/** Puts into the built page, under `pdf/`, what pdf.js reads by name while it shows a document. */
export function pdfFiles() {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    name: 'uradori-pdf-files',
    apply: 'build' as const,
    generateBundle(this: Bundle) {
      const licences: string[] = []
      for (const { from, to, file, licences: names } of parts) {
        for (const name of readdirSync(join(folder, from)).filter((one) => file.test(one))) {
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${to}/${name}`,
            source: readFileSync(join(folder, from, name)),
          })
        }
        for (const name of names) {
          const text = readFileSync(join(folder, from, name), 'utf8')
          licences.push(`## pdfjs-dist/${from}: ${name}\n\n${text}`)
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: 'pdf/licences.txt',
        source: licences.join('\n\n'),
      })
    },
  }
}
