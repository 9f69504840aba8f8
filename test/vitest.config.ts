import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    setupFiles: ['fake-indexeddb/auto'],
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/trust/**/*.test.ts'],
    coverage: { include: ['shared/**', 'renderer/**', 'electron/**'] },
  },
})
