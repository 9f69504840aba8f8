import { defineConfig } from 'vitest/config'

export default defineConfig({
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
