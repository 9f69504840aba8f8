import type { Run } from './runs'

/** Whether this is the heading that says what the page's title says, give or take the site's name. */
export function isHeadline(run: Run, title: string | null): boolean {
  return /^h[12]$/.test(run.block.localName) && saysTitle(plain(run.text), plain(title ?? ''))
}

function saysTitle(heading: string, title: string): boolean {
  if (heading.length < 4 || title === '') return false
  if (title.startsWith(heading) || heading.startsWith(title)) return true
  return title.includes(heading) && heading.length >= title.length / 2
}

/** Text for comparing: width, case and white space do not count. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
