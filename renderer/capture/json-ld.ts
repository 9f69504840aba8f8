type JsonObject = Readonly<Record<string, unknown>>

/** What a page says of its article in JSON-LD, in the vocabulary of schema.org. */
export type LinkedArticle = Readonly<{
  /** It is an article and not only a page. */
  article: boolean
  headline: string | null
  author: string | null
  publisher: string | null
  published: string | null
  url: string | null
  language: string | null
}>

const articleType = /(Article|Posting|Report|Review|Recipe|APIReference)$/
const pageType = /(WebPage|ItemPage|AboutPage|MedicalWebPage)$/
const mostNodes = 5000
const largest = 2 * 1024 * 1024

/**
 * The article that a page's JSON-LD describes: the one whose headline the title repeats, else the first;
 * where there is none, the page itself; else null. What is no JSON is passed over.
 */
export function linkedArticle(page: Document, title: string): LinkedArticle | null {
  const nodes: JsonObject[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parsed(script.textContent ?? ''), nodes)
  }
  const articles = nodes.filter((node) => hasType(node, articleType))
  const named = articles.find((node) => {
    const headline = textOf(node['headline'])
    return headline !== null && headline.length > 4 && title.includes(headline)
  })
  const node = named ?? articles[0] ?? nodes.find((each) => hasType(each, pageType))
  return node ? described(node, nodes) : null
}

function described(node: JsonObject, nodes: readonly JsonObject[]): LinkedArticle {
  return {
    article: hasType(node, articleType),
    headline: textOf(node['headline']) ?? textOf(node['name']),
    author: namesOf(node['author'] ?? node['creator'], nodes),
    publisher: namesOf(node['publisher'], nodes),
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    url: addressOf(node['mainEntityOfPage']) ?? addressOf(node['url']),
    language: textOf(node['inLanguage']),
  }
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings, with trailing commas. */
function parsed(source: string): unknown {
  if (source.length > largest) return null
  const text = source.replace(
    /^\s*(\/\/\s*)?(<!--|<!\[CDATA\[)|(\/\/\s*)?(-->|\]\]>)\s*;?\s*$/g,
    '',
  )
  // oxlint-disable-next-line no-control-regex -- JSON allows no control characters in strings
  const mended = text.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')
  for (const attempt of [text, mended]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue // The next attempt is the answer to this one; after the last there is none.
    }
  }
  return null
}

/** Every object in `value` in order, however deep; bounded, for a page may nest as it likes. */
function collect(value: unknown, nodes: JsonObject[]) {
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && nodes.length < mostNodes) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostNodes))
    else if (isObject(next)) {
      nodes.push(next)
      waiting.push(...Object.values(next).filter((each) => typeof each === 'object'))
    }
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasType(node: JsonObject, type: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((each) => typeof each === 'string' && type.test(each))
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'string') return value.trim() || null
  return isObject(value) ? textOf(value['@value'] ?? value['name']) : null
}

function addressOf(value: unknown): string | null {
  return isObject(value) ? textOf(value['@id'] ?? value['url']) : textOf(value)
}

/** The names of one or several persons or bodies, each given as text, as an object, or by reference. */
function namesOf(value: unknown, nodes: readonly JsonObject[]): string | null {
  const names = (Array.isArray(value) ? value : [value]).slice(0, 50).map((each: unknown) => {
    if (!isObject(each)) return textOf(each)
    const known = nodes.find((node) => node['@id'] === each['@id'] && 'name' in node)
    return textOf(each['name']) ?? (each['@id'] ? textOf(known?.['name']) : null)
  })
  return joinNames(names)
}

/** Names in one line, each once, without those that are addresses. Null where none is left. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const known = names.flatMap((name) => (name && !/^https?:\/\//i.test(name) ? [name.trim()] : []))
  const each = [...new Set(known)].filter((name) => name !== '')
  if (each.length === 0) return null
  return each.join(/[\u3041-\u30FF\u4E00-\u9FFF]/.test(each.join('')) ? '、' : ', ')
}
