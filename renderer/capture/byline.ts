import { joinNames } from './json-ld'
import type { Run } from './runs'
import { words } from './words'

const marked =
  '[rel~=author], [itemprop~=author], .byline, .author, .author-name, .p-author, .article-author, .writer'
const longestName = 80
/** What stands before a name at the head or the foot of an article. */
const label =
  /^(?:文|取材・文|文・写真|著者|筆者|執筆者?|ライター|記者|投稿者|作者|by|written by|author)\s*[●:：/／=＝\s]\s*/i
const photo = /^(photo|image|illustration|撮影|写真)/i
const dateBehind =
  /\s*(?:\bon\s+|[|／/,]\s*)?(?:updated:?\s*)?\d{1,4}\s*(?:[-/.年:]|(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\b).*$/
const reporter = /^[（(]?([\p{Script=Han}\p{Script=Katakana}ー・\s]{2,20})\s*記者[)）]?$/u

/** Who the page says wrote it, outside all markup meant for it; null where it does not say. */
export function bylineOf(page: Document, runs: readonly Run[]): string | null {
  const names = [...page.querySelectorAll(marked)].slice(0, 10).flatMap((element) => {
    if (element.parentElement?.closest(marked)) return []
    const name = element.querySelector('[itemprop~=name]') ?? element
    const text = nameIn(words(name.textContent) ?? '')
    return text.length > 0 && text.length <= longestName && !photo.test(text) ? [text] : []
  })
  return joinNames(names.slice(0, 3)) ?? labelled(runs)
}

function labelled(runs: readonly Run[]): string | null {
  const lines = runs.flatMap((run) => run.text.split('\n'))
  // A line of dates and names is read as a whole first, then between its strokes.
  for (const line of lines.flatMap((each) => [each, ...each.split(/[|｜／]/)])) {
    const text = words(line) ?? ''
    if (text.length > longestName) continue
    const name = label.test(text) ? nameIn(text) : reporter.exec(text)?.[1]?.trim()
    if (name && !/[。、.!?]$/.test(name)) return name
  }
  return null
}

/** The name in a byline: without what introduces it, and without the date that often follows. */
export function nameIn(byline: string): string {
  return byline
    .replace(label, '')
    .replace(dateBehind, '')
    .replace(/[\s:：|｜/／・,、]+$/, '')
}
