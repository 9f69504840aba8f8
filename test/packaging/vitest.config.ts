import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname + '/../..',
    include: ['test/packaging/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
})
