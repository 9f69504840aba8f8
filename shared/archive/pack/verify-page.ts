import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { PackPage } from '#shared/archive/pack/pack-facts'
import { base64 } from '#shared/export/base64'
import { canonicalJson } from '#shared/text/canonical-json'

/** The page's own code and look, as the build makes them. */
export type PageCode = Readonly<{ script: string; style: string; licences: string }>

/** Where the page finds what it carries. */
export const carriedId = 'carried'

/**
 * `verify.html`: one page without network, by a policy that lets run and draw nothing but its own code, by hash
 * (CSP 3). What it carries stands in it as data, with no `<` in it that could end the element.
 */
export function verifyPage(carried: PackPage, { script, style }: PageCode): string {
  const { language } = carried.facts
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width">',
    '<title>Uradori</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<script type="application/json" id="${carriedId}">${asData(carried)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const hashSource = (code: string) => `'sha256-${base64(sha256(utf8ToBytes(code)))}'`

function asData(carried: PackPage): string {
  return canonicalJson(carried).replaceAll('<', '\\u003c')
}
