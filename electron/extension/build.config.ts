import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { errors as enErrors } from '../../shared/i18n/en/errors'
import { extension as enWords } from '../../shared/i18n/en/extension'
import { errors as jaErrors } from '../../shared/i18n/ja/errors'
import { extension as jaWords } from '../../shared/i18n/ja/extension'
import { messagesOf } from './locales'
import { browserKinds, iconSizes, manifestFor, type BrowserKind } from './manifest'

/** Builds the browser extension beside the app, once for each kind of browser. */
export function browserExtension(root: string, version: string): Plugin {
  return {
    name: 'uradori-browser-extension',
    apply: 'build',
    closeBundle: async () => {
      for (const kind of browserKinds) await buildFor(kind, root, version)
    },
  }
}

function buildFor(kind: BrowserKind, root: string, version: string) {
  return build({
    configFile: false,
    root: join(root, 'electron/extension'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [besides(kind, root, version)],
    build: {
      outDir: join(root, 'out/extension', kind),
      emptyOutDir: true,
      target: ['chrome120', 'firefox128'],
      modulePreload: false,
      license: { fileName: 'third-party-licences.txt' },
      rolldownOptions: {
        input: {
          popup: join(root, 'electron/extension/popup.html'),
          worker: join(root, 'electron/extension/worker.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
}

/** What goes along as it is: the manifest, the words, the icons. */
function besides(kind: BrowserKind, root: string, version: string): Plugin {
  return {
    name: 'uradori-extension-files',
    async generateBundle() {
      const file = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
      file('manifest.json', json(manifestFor(kind, version)))
      file('_locales/en/messages.json', json(messagesOf({ ...enWords, ...enErrors })))
      file('_locales/ja/messages.json', json(messagesOf({ ...jaWords, ...jaErrors })))
      for (const size of iconSizes) {
        file(
          `icons/${size}.png`,
          await readFile(join(root, `assets/icons/linux/${size}x${size}.png`)),
        )
      }
    },
  }
}
