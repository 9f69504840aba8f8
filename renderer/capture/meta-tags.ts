/** What a page's `meta` elements say, by lower-case name, property or itemprop, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

const mostTags = 2000

export function metaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>()
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, mostTags)) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content])
      }
    }
  }
  return tags
}

/** The first value that any of `names` has, in the order of `names`. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}
