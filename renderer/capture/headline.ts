import type { Run } from './runs'

/** What stands between a headline and the name of a site. */
const separators = '|-–—:»«·•・/()[]{}【】<>~'

/** Whether this is the heading that says what the page's title says, give or take the site's name. */
export function isHeadline(run: Run, title: string | null): boolean {
  return /^h[1-4]$/.test(run.block.localName) && saysTitle(plain(run.text), plain(title ?? ''))
}

function saysTitle(heading: string, title: string): boolean {
  if (heading.length < 4 || title === '') return false
  if (heading.startsWith(title)) return true
  if (title.startsWith(heading)) return separators.includes(title.charAt(heading.length))
  return title.includes(heading) && heading.length >= title.length / 2
}

/** Text for comparing: width, case and white space do not count. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
