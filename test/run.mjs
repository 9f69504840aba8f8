// @ts-check
// `npm test`: installs what is missing and runs everything, one stage after the other, to the end. The
// last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from '../electron/start/packages.mjs'
import { countPlaywright, countVitest } from './support/count.mjs'

/** @typedef {import('./support/count.mjs').Count} Count */
/** @typedef {{ name: string, command: string[], count: null | ((report: unknown) => Count) }} Stage */

const root = join(import.meta.dirname, '..')
const reports = 'out/reports'
const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script]
const tool = (/** @type {string} */ line) => [process.execPath, ...line.split(' ')]
const vitest = (/** @type {string} */ config, /** @type {string} */ name) =>
  tool(
    `node_modules/vitest/vitest.mjs run --config ${config} --reporter=default --reporter=json --outputFile.json=${reports}/${name}.json`,
  )
const playwright = (/** @type {string} */ name) =>
  tool(
    `node_modules/@playwright/test/cli.js test -c test/${name}/playwright.config.ts --reporter=list,json`,
  )

/** @type {Stage[]} */
const stages = [
  { name: 'types', command: npm('types'), count: null },
  { name: 'lint', command: npm('lint'), count: null },
  { name: 'unit', command: vitest('test/vitest.config.ts', 'unit'), count: countVitest },
  { name: 'build', command: npm('build'), count: null },
  { name: 'e2e', command: playwright('e2e'), count: countPlaywright },
  { name: 'trust', command: playwright('trust'), count: countPlaywright },
  { name: 'desktop', command: playwright('desktop'), count: countPlaywright },
  {
    name: 'packaging',
    command: vitest('test/packaging/vitest.config.ts', 'packaging'),
    count: countVitest,
  },
]

/** A folder of tests that does not exist yet is no stage. @param {Stage} stage */
const exists = ({ name, command }) =>
  command.every((part) => !part.startsWith('test/') || existsSync(join(root, part))) ||
  name === 'e2e'

/** Runs a stage and counts its tests; one without a runner of its own is one test. @param {Stage} stage @returns {Count} */
function run({ name, command: [program = '', ...args], count }) {
  console.log(`\n== ${name}`)
  const report = join(root, reports, `${name}.json`)
  const started = Date.now()
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  const counted = count
    ? existsSync(report)
      ? count(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0 }
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  const seconds = Math.round((Date.now() - started) / 1000)
  const total = counted.passed + counted.failed
  if (total === 0) console.log(`== ${name} ran no test`)
  console.log(`== ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`)
  // A stage that ended badly or tested nothing has failed, whatever it counted.
  const isBad = counted.failed === 0 && (status !== 0 || total === 0)
  return isBad ? { passed: counted.passed, failed: 1 } : counted
}

/** @returns {Promise<Count>} */
async function runAll() {
  installPackages(root)
  const { installChromium } = await import('./support/chromium.mjs')
  await installChromium()
  rmSync(join(root, reports), { recursive: true, force: true })
  mkdirSync(join(root, reports), { recursive: true })
  const counts = stages.filter(exists).map(run)
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

const { passed, failed } = await runAll().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1 }
})
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
