import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { browserExtension } from './extension/build.config'
import { pdfFiles } from './pack/pdf-files'
import { verifyPageCode } from '../renderer/verify-page/build.config'
import about from '../package.json' with { type: 'json' }

export default defineConfig({
  main: {
    plugins: [browserExtension(process.cwd(), about.version)],
    build: {
      outDir: 'out/electron',
      target: 'node20.19',
      license: { fileName: 'third-party-licences.txt' },
      sourcemap: false,
      rolldownOptions: {
        input: { main: 'electron/main.ts', serve: 'electron/serve.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  // Built by itself: a sandboxed preload script is one CommonJS file and can load no other.
  preload: {
    build: {
      outDir: 'out/electron',
      emptyOutDir: false,
      sourcemap: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(about.version) },
    plugins: [react(), pdfFiles(), verifyPageCode(process.cwd())],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      // Whatever of others is bundled goes with its licence.
      license: { fileName: 'third-party-licences.txt' },
      target: 'es2023',
      minify: true,
      chunkSizeWarningLimit: 1000,
      sourcemap: false,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
