// @ts-check
let standin = ''

/** @param {{ standin: string }} data */
export async function initialize(data) {
  standin = data.standin
}

/** Gives ESM the stand-in for `electron`. @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier !== 'electron') return next(specifier, context)
  return { url: standin, format: 'commonjs', shortCircuit: true }
}
