// @ts-check
import { dirname, join, normalize, relative, sep } from 'node:path'

/**
 * The dependency rule of the house, on resolved paths: which zone a file lies in and which zones it
 * may import. `renderer/` is layered: ui, data, host, capture ← services ← editor ← features ← app ←
 * main. A feature never imports a feature.
 */
const below = ['renderer/ui', 'renderer/data', 'renderer/host', 'renderer/capture']
const services = [...below, 'renderer/services']
const editor = [...services, 'renderer/editor']

/** @type {Record<string, readonly string[]>} */
const mayImport = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  'renderer/ui': ['renderer/ui', 'shared'],
  'renderer/data': ['renderer/data', 'shared'],
  'renderer/host': ['renderer/host', 'shared'],
  'renderer/capture': ['renderer/capture', 'shared'],
  'renderer/verify-page': ['renderer/verify-page', 'shared'],
  'renderer/services': [...services, 'shared'],
  'renderer/editor': [...editor, 'shared'],
  'renderer/app': [...editor, 'renderer/features/*', 'renderer/app', 'shared'],
  'renderer/main': [...editor, 'renderer/features/*', 'renderer/app', 'renderer/main', 'shared'],
}

/** Packages a zone may use; a zone that is not named may use any package but `electron`. */
const packages = {
  shared:
    /^(zod|i18next|@noble\/hashes|approx-string-match|diff|docx|fflate|fast-xml-parser|chrono-node)(\/|$)/,
  electron: /^(node:|electron$|zod(\/|$)|@electron\/)/,
  'renderer/data': /^(dexie|zod|@noble\/hashes|fflate)(\/|$)/,
  'renderer/host': /^zod(\/|$)/,
  'renderer/verify-page': /^fflate(\/|$)/,
}
const onlyIn = [
  {
    package: /^dexie(\/|$)/,
    zones: /^renderer\/data$/,
    why: 'Only renderer/data speaks to Dexie.',
  },
  {
    package: /^(lexical|@lexical\/)/,
    zones: /^renderer\/(editor|features\/draft)$/,
    why: 'Only renderer/editor and the draft room speak to Lexical.',
  },
  { package: /^electron(\/|$)/, zones: /^electron$/, why: 'Only electron/ speaks to Electron.' },
  { package: /^node:/, zones: /^electron$/, why: 'Only electron/ speaks to Node.' },
]

/** The zone of a path relative to the root, or null outside the house. @param {string} path */
function zoneOf(path) {
  if (path.endsWith('.config.ts')) return null // A tool's settings are read by the tool alone.
  const parts = path.split(sep)
  if (parts[0] === 'shared' || parts[0] === 'electron' || parts[0] === 'test') return parts[0]
  if (parts[0] !== 'renderer') return null
  if (parts[1] === 'features') return `renderer/features/${parts[2]}`
  if (parts.length > 2) return `renderer/${parts[1]}`
  return /^main(\.|$)/.test(parts[1] ?? '') ? 'renderer/main' : 'renderer/services'
}

/** What is wrong with `file` importing `specifier`, or null. Both paths relative to the root. */
export function breach(/** @type {string} */ file, /** @type {string} */ specifier) {
  const from = zoneOf(file)
  if (from === null || from === 'test') return null
  if (specifier.startsWith('.')) return breachOfPath(from, file, specifier)
  if (specifier.startsWith('#shared/')) return null
  if (specifier.startsWith('#')) return `${specifier} is not an import of this house.`
  return breachOfPackage(from, specifier)
}

/** @param {string} from @param {string} file @param {string} specifier */
function breachOfPath(from, file, specifier) {
  const path = normalize(join(dirname(file), specifier))
  const to = zoneOf(path)
  if (to === null) return /^(\.\.\/)+assets\//.test(specifier) ? null : `${path} is outside.`
  if (to === from) return null
  if (to === 'shared') return `Write #shared/… instead of ${specifier}.`
  if (from.startsWith('renderer/features/')) {
    if (to.startsWith('renderer/features/')) return 'A feature does not import another feature.'
    return editor.includes(to) ? null : `${from} may not import ${to}.`
  }
  const allowed = mayImport[from] ?? []
  const asFeature = to.startsWith('renderer/features/') ? 'renderer/features/*' : to
  return allowed.includes(asFeature) ? null : `${from} may not import ${to}.`
}

/** @param {string} from @param {string} name */
function breachOfPackage(from, name) {
  const closed = onlyIn.find((rule) => rule.package.test(name) && !rule.zones.test(from))
  if (closed) return closed.why
  const allowed = packages[/** @type {keyof typeof packages} */ (from)]
  return allowed && !allowed.test(name) ? `${from} may not use the package ${name}.` : null
}

/** The path of `file` relative to `root`, as the rule reads it. */
export const fromRoot = (/** @type {string} */ root, /** @type {string} */ file) =>
  relative(root, file)
