import { expect, it } from 'vitest'
import { countPlaywright, countVitest } from '../../support/count.mjs'

it("counts Vitest's tests, and a file that could not be read as one that failed", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 7, failed: 3 })
})

it("counts Playwright's tests, the flaky ones and its own errors as failed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 })
})
