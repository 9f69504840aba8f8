// @ts-check
// Draws uradori.svg in every size and writes the icons that the systems ask for. Run it after a change
// of the drawing and commit what it writes: node assets/icons/make-icons.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../test/support/chromium.mjs'

const folder = import.meta.dirname
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** @param {string} svg @returns {Promise<Map<number, Buffer>>} */
async function draw(svg) {
  const browser = await chromium.launch(chromiumLaunch())
  const page = await browser.newPage()
  /** @type {Map<number, Buffer>} */
  const pictures = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

/** Windows' container: a directory of sizes, then the PNGs. @param {Map<number, Buffer>} pictures */
function ico(pictures) {
  const entries = [...pictures].filter(([size]) => size <= 256)
  const head = Buffer.alloc(6 + 16 * entries.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(entries.length, 4)
  let offset = head.length
  entries.forEach(([size, png], index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at) // 256 is written as 0.
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...entries.map(([, png]) => png)])
}

/** Apple's container: a name for each size, then its PNG. @param {Map<number, Buffer>} pictures */
function icns(pictures) {
  const names = {
    16: 'icp4',
    32: 'icp5',
    64: 'icp6',
    128: 'ic07',
    256: 'ic08',
    512: 'ic09',
    1024: 'ic10',
  }
  const parts = Object.entries(names).flatMap(([size, name]) => {
    const png = pictures.get(Number(size)) ?? Buffer.alloc(0)
    return [chunkHead(name, png.length + 8), png]
  })
  const body = Buffer.concat(parts)
  return Buffer.concat([chunkHead('icns', body.length + 8), body])
}

/** @param {string} name @param {number} length */
function chunkHead(name, length) {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(length, 4)
  return head
}

const pictures = await draw(await readFile(join(folder, 'uradori.svg'), 'utf8'))
await mkdir(join(folder, 'linux'), { recursive: true })
for (const [size, png] of pictures) {
  if (size <= 512) await writeFile(join(folder, 'linux', `${size}x${size}.png`), png)
}
await writeFile(join(folder, 'uradori.ico'), ico(pictures))
await writeFile(join(folder, 'uradori.icns'), icns(pictures))
