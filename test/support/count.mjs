// @ts-check

/** @typedef {{ passed: number, failed: number }} Count */

/** What a JSON report of Vitest says; a file that could not be read as tests is one failure. @param {any} report @returns {Count} */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** What a JSON report of Playwright says; one that passed only on a second try has failed. @param {any} report @returns {Count} */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
