import type { SourceField } from '#shared/domain/source'
import { nameIn } from './byline'
import { joinNames, type LinkedArticle, linkedArticle } from './json-ld'
import { languageTag } from './language-of'
import { firstTag, type MetaTags, metaTags } from './meta-tags'
import { pageDate } from './page-date'
import { webAddress } from './picture'
import { unescapedWords, words } from './words'

/** What a page says of itself: the page's side of `SourceFacts`. */
export type PageFacts = Readonly<Record<SourceField, string | null>>

/** Facts of which none is told. */
export const noFacts: PageFacts = {
  title: null,
  author: null,
  publisher: null,
  publishedAt: null,
  canonicalUrl: null,
  language: null,
}

/** The facts in a page's markup, and what else it declares there that helps to read it. */
export type Declared = Readonly<{
  facts: PageFacts
  description: string | null
  /** It calls itself an article. */
  article: boolean
  /** The names it gives its site, for telling them from its title. */
  sites: readonly (string | null)[]
}>

const titles = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title']
const laterTitles = ['sailthru.title', 'twitter:title', 'title']
const authors = ['article:author', 'citation_author', 'parsely-author', 'sailthru.author']
const laterAuthors = ['dc.creator', 'dcterms.creator', 'author', 'byl']
const publishers = ['og:site_name', 'citation_publisher', 'citation_journal_title', 'dc.publisher']
const laterPublishers = ['dcterms.publisher', 'publisher', 'application-name']
const dates = ['article:published_time', 'og:published_time', 'og:article:published_time']
const laterDates = `citation_publication_date citation_date citation_online_date parsely-pub-date
  sailthru.date datepublished dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created
  publishdate publish-date publish_date pubdate date article.published cxenseparse:recs:publishtime`.split(
  /\s+/,
)

/** Reads JSON-LD, then OpenGraph, then other `meta` and `link`. `url` is where the page was. */
export function declaredFacts(page: Document, url: string | null): Declared {
  const title = words(page.title)
  const linked = linkedArticle(page, title ?? '')
  const tags = metaTags(page)
  const tag = (names: readonly string[]) => unescapedWords(firstTag(tags, names))
  const article = linked?.article ? linked : null
  const publisher = unescapedWords(linked?.publisher) ?? tag([...publishers, ...laterPublishers])
  return {
    facts: {
      title: unescapedWords(article?.headline) ?? tag([...titles, ...laterTitles]) ?? title,
      author: unescapedWords(article?.author) ?? unescapedWords(authorTag(tags)),
      publisher,
      publishedAt: pageDate(linked?.published) ?? firstDate(tags),
      canonicalUrl: canonicalUrl(page, tags, linked, url),
      language: declaredLanguage(page, tags, linked),
    },
    description: tag(['og:description', 'description', 'twitter:description']),
    article: article !== null || firstTag(tags, ['og:type'])?.toLowerCase() === 'article',
    sites: [publisher, tag(['og:site_name']), tag(['application-name']), hostOf(url)],
  }
}

/** Several tags of one name are several authors; an address in their place is none. */
function authorTag(tags: MetaTags): string | null {
  for (const name of [...authors, ...laterAuthors]) {
    const joined = joinNames((tags.get(name) ?? []).map(nameIn))
    if (joined) return joined
  }
  const card = firstTag(tags, ['twitter:label1']) ?? ''
  return /written by|author|投稿者|著者|執筆/i.test(card) ? firstTag(tags, ['twitter:data1']) : null
}

function firstDate(tags: MetaTags): string | null {
  const values = [...dates, ...laterDates].flatMap((name) => tags.get(name) ?? [])
  return values.map(pageDate).find((date) => date !== null) ?? null
}

function canonicalUrl(
  page: Document,
  tags: MetaTags,
  linked: LinkedArticle | null,
  url: string | null,
): string | null {
  const base = baseOf(page, url)
  const link = page.querySelector('link[rel~=canonical i]')?.getAttribute('href') ?? null
  const said = [link, firstTag(tags, ['og:url']), linked?.url ?? null]
  const addresses = said.map((address) => webAddress(address, base))
  return addresses.find((address) => address !== null && !isFront(address, url)) ?? null
}

/** A front page that a template names on every page of a site is no page's own address. */
function isFront(address: string, url: string | null): boolean {
  const [canonical, own] = [URL.parse(address), URL.parse(url ?? '')]
  if (!canonical || !own || canonical.pathname !== '/' || canonical.search !== '') return false
  return own.pathname !== '/' || own.search !== ''
}

/** What the page's relative addresses are resolved against; null for an unknown place. */
export function baseOf(page: Document, url: string | null): string | null {
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? null
  return webAddress(base, url) ?? webAddress(url, null)
}

function declaredLanguage(page: Document, tags: MetaTags, linked: LinkedArticle | null) {
  const root = page.documentElement
  const lang = root.getAttribute('lang') ?? root.getAttribute('xml:lang')
  const said = [
    lang,
    linked?.language,
    firstTag(tags, ['og:locale', 'content-language', 'language']),
  ]
  return said.map(languageTag).find((tag) => tag !== null) ?? null
}

function hostOf(url: string | null): string | null {
  return URL.parse(url ?? '')?.hostname.replace(/^www\./, '') ?? null
}
