import { join } from 'node:path'
import { build } from 'vite'

/** What is used of Vite's bundle. */
type Bundle = {
  emitFile: (
    file: Readonly<{ type: 'asset'; fileName: string; source: Uint8Array | string }>,
  ) => void
}

/**
 * Builds the code of an evidence pack's `verify.html` and puts it into the built page, under `verify-page/`, for the
 * app to put into packs: one script, one style, the licences of what is bundled.
 */
export function verifyPageCode(root: string) {
  return {
    name: 'uradori-verify-page',
    apply: 'build' as const,
    async generateBundle(this: Bundle) {
      const built = await build({
        configFile: false,
        root: join(root, 'renderer/verify-page'),
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          modulePreload: false,
          cssCodeSplit: false,
          license: { fileName: 'licences.txt' },
          rolldownOptions: {
            input: join(root, 'renderer/verify-page/main.ts'),
            output: {
              format: 'iife',
              entryFileNames: 'page.js',
              assetFileNames: 'page[extname]',
            },
          },
        },
      })
      if (!('output' in built)) throw new Error('The page of the evidence pack was not built')
      for (const file of built.output) {
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName: `verify-page/${file.fileName}`, source })
      }
    },
  }
}
