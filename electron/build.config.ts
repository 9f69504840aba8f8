import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Until the app has its page, the shell is tried with a bare one.
const page = existsSync('renderer/index.html') ? 'renderer' : 'test/desktop/harness'

export default defineConfig({
  main: {
    build: {
      outDir: 'out/electron',
      target: 'node20.19',
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
    root: page,
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'es2023',
      sourcemap: false,
      rolldownOptions: { input: `${page}/index.html` },
    },
  },
})
