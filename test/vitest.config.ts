import { defineConfig } from 'vitest/config'

export default defineConfig({
  // In a second working tree node_modules may be a link out of the root.
  server: { fs: { strict: false } },
  test: {
    root: import.meta.dirname + '/..',
    setupFiles: ['fake-indexeddb/auto'],
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/trust/**/*.test.ts'],
    // A bound against hanging, not a measure of speed: build machines may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['shared/**', 'renderer/**', 'electron/**'] },
  },
})
