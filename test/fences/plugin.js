// @ts-check
import { breach, fromRoot } from './rule.js'

/** An oxlint plugin: `uradori/fences` reports every import that the dependency rule forbids. */
const fences = {
  /** @param {any} context */
  create(context) {
    const file = fromRoot(context.cwd, context.filename)
    /** @param {any} node @param {any} source */
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return
      const message = breach(file, source.value)
      if (message) context.report({ node, message })
    }
    /** @param {any} node */
    const checkSource = (node) => check(node, node.source)
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      /** @param {any} node */
      TSImportType: (node) => check(node, node.argument?.literal ?? node.argument ?? node.source),
    }
  },
}

export default { meta: { name: 'uradori' }, rules: { fences } }
