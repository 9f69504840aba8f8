// @ts-check
import { chmod, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const from = join(import.meta.dirname, 'standin')
const to = join(import.meta.dirname, '../../out/standin')

/** Bundles the stand-in for Electron to `out/standin` and gives that folder. */
export async function buildStandin() {
  for (const entry of ['electron', 'boot']) {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: join(from, `${entry}.ts`),
        target: 'node20.19',
        outDir: to,
        emptyOutDir: entry === 'electron',
        minify: false,
        rolldownOptions: {
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    })
  }
  for (const file of ['hooks.mjs', 'electron']) await copyFile(join(from, file), join(to, file))
  await chmod(join(to, 'electron'), 0o755)
  return to
}
