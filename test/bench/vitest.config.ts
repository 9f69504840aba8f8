import { defineConfig } from 'vitest/config'

/** One file after the other, so that no bench measures its neighbour. */
export default defineConfig({
  test: {
    root: import.meta.dirname + '/../..',
    include: ['test/bench/**/*.bench.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
