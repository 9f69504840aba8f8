/** Signs by which a quotation says that it leaves words out: …, ..., [...], （中略）, 前略, 後略. */
const omission =
  /[([（［〔]\s*(?:[.…‥⋯]+|中略|前略|後略|略|snip)\s*[)\]）］〕]|(?:…|‥|⋯|\.{3,}|(?<=[…‥⋯、。\s])中略(?=[…‥⋯、。\s]))+/gu

/** The stretches of a quotation between its omissions; the quotation itself when it has none. */
export function partsOf(quotation: string): readonly string[] {
  const parts = quotation.split(omission).map((part) => part.trim())
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}
