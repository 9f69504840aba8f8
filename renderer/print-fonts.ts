import ranges from '@fontsource/biz-udgothic/unicode.json'
import { AppError } from '#shared/errors'
import {
  type FontSubset,
  type FontWeight,
  fontFaceCss,
  neededSubsets,
} from '#shared/export/print-fonts'

// The parts by range only: `japanese` holds them all once more.
const addresses = import.meta.glob<string>(
  [
    '../node_modules/@fontsource/biz-udgothic/files/*-{400,700}-normal.woff2',
    '!../node_modules/@fontsource/biz-udgothic/files/*-japanese-*',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
)

const subsets: readonly FontSubset[] = Object.entries(ranges).map(([name, range]) => ({
  name: name.replace(/[[\]]/g, ''),
  range,
}))

/**
 * The @font-face rules that a page needs when printed: BIZ UDGothic (OFL) in just the parts that the
 * characters of `text` ask for, in the weight in which each is set. `load` reads a part of the font from its address in the built app.
 * @throws {AppError} `print-failed` when a part of the font cannot be loaded.
 */
export async function printFontFaces(
  text: Readonly<Record<FontWeight, string>>,
  load = fetched,
): Promise<string> {
  const faces = await Promise.all(
    ([400, 700] as const).flatMap((weight) =>
      neededSubsets(text[weight], subsets).map(async ({ name, range }) => ({
        weight,
        range,
        bytes: await load(addressOf(name, weight)),
      })),
    ),
  )
  return fontFaceCss(faces)
}

function addressOf(name: string, weight: FontWeight): string {
  const file = `/biz-udgothic-${name}-${weight}-normal.woff2`
  const address = Object.entries(addresses).find(([path]) => path.endsWith(file))?.[1]
  if (address === undefined) throw new AppError('print-failed')
  return address
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok) throw new AppError('print-failed')
  return new Uint8Array(await answer.arrayBuffer())
}
