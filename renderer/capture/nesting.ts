/** Browsers keep at most 512 elements open; one that lacks an end tag costs time in proportion to all. */
const deepest = 400
/** Open `<b>`, `<font>` and their like are opened again in every paragraph that follows. */
const mostFormats = 12
/** Fewer tags than this do no harm, however they nest. */
const harmless = 300

const formats: ReadonlySet<string> = new Set(
  'b big code em font i nobr s small strike strong tt u'.split(' '),
)
/** Elements that are empty or that the next of their kind closes. */
const selfClosing: ReadonlySet<string> = new Set(
  `area base basefont bgsound br caption col colgroup command dd dt embed frame hr img input keygen li
  link meta optgroup option p param rb rp rt rtc source tbody td tfoot th thead tr track wbr`.split(
    /\s+/,
  ),
)
const rawText = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * The same HTML without the tags that would freeze a browser's parser: elements opened deeper than it
 * keeps them anyway, and more pending formatting than any page means. Text is never touched.
 */
export function tame(html: string): string {
  return hasFewTags(html) ? html : withoutExcess(html)
}

function hasFewTags(html: string): boolean {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags < harmless; at = html.indexOf('<', at + 1)) {
    tags += 1
  }
  return tags < harmless
}

function withoutExcess(html: string): string {
  const tag = /<(\/?)([a-z][^\s/>]*)|<!--/gi
  const parts: string[] = []
  const open: string[] = []
  const pending = new Map<string, number>()
  const dropped = new Map<string, number>()
  let formatting = 0
  let copied = 0

  function drop(at: number) {
    parts.push(html.slice(copied, at))
    copied = tag.lastIndex
  }

  function start(name: string, at: number) {
    const format = formats.has(name)
    if (format ? formatting >= mostFormats : open.length >= deepest) {
      add(dropped, name, 1)
      return drop(at)
    }
    if (!format) return void open.push(name)
    add(pending, name, 1)
    formatting += 1
  }

  function end(name: string, at: number) {
    if ((dropped.get(name) ?? 0) > 0) {
      add(dropped, name, -1)
      return drop(at)
    }
    if (formats.has(name)) {
      if ((pending.get(name) ?? 0) === 0) return
      add(pending, name, -1)
      formatting -= 1
      return
    }
    const opened = open.lastIndexOf(name)
    if (opened >= 0) open.length = opened
  }

  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase()
    if (name === undefined) skipTo(tag, html, '-->')
    else {
      tag.lastIndex = tagEnd(html, tag.lastIndex)
      if (found[1] === '/') end(name, found.index)
      else if (rawText.test(name)) skipTo(tag, html, `</${name}`)
      else if (!selfClosing.has(name)) start(name, found.index)
    }
  }
  return copied === 0 ? html : parts.join('') + html.slice(copied)
}

function add(counts: Map<string, number>, name: string, change: number) {
  counts.set(name, (counts.get(name) ?? 0) + change)
}

/** The end of a tag whose attributes begin at `at`; a `>` in a quoted value does not end it. */
function tagEnd(html: string, at: number): number {
  for (let here = at; here < html.length; here += 1) {
    const character = html[here]
    if (character === '>') return here + 1
    if (character !== '=') continue
    while (/\s/.test(html[here + 1] ?? '')) here += 1
    const quote = html[here + 1]
    if (quote !== '"' && quote !== "'") continue
    const close = html.indexOf(quote, here + 2)
    if (close < 0) return html.length
    here = close
  }
  return html.length
}

/** Goes on behind the next `end`, in any case; where there is none, the rest is what it would have ended. */
function skipTo(tag: RegExp, html: string, end: string) {
  const next = new RegExp(end, 'gi')
  next.lastIndex = tag.lastIndex
  tag.lastIndex = next.exec(html) ? next.lastIndex : html.length
}
