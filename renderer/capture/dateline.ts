import { pageDate } from './page-date'
import { linkShare, type Run } from './runs'

const marked =
  '[itemprop~=datePublished], time[pubdate], time[class*=publish i], time[class*=entry-date i]'
const published = /公開|掲載|配信|投稿|発表|発行|published|posted/i
const changed = /更新|updated|modified/i
/** Lines with more characters than this are the article itself, where dates are those of its story. */
const longestLine = 80
/** How many lines around the headline a date is looked for. */
const linesBefore = 4
const linesAfter = 16

/** When the page says it was published, outside all markup meant for it; a `PartialDate` or null. */
export function datelineOf(page: Document, runs: readonly Run[], headline: number): string | null {
  for (const element of page.querySelectorAll(marked)) {
    const date = elementDate(element)
    if (date) return date
  }
  const times = [...page.querySelectorAll('time')].filter((time) => !isChange(time))
  return times.map(elementDate).find((date) => date !== null) ?? lineDate(runs, headline)
}

function elementDate(element: Element): string | null {
  const said = element.getAttribute('content') ?? element.getAttribute('datetime')
  return pageDate(said) ?? pageDate(element.textContent)
}

function isChange(time: Element): boolean {
  return changed.test(`${time.getAttribute('class')} ${time.textContent}`)
}

/** A line with a date near the headline: what is called the date of publication before any other. */
function lineDate(runs: readonly Run[], headline: number): string | null {
  const above = runs.slice(Math.max(0, headline - linesBefore), headline + 1)
  const below = runs.slice(headline + 1, headline + linesAfter)
  const article = below.findIndex((run) => run.text.length > longestLine)
  const near = [...above, ...below.slice(0, article < 0 ? below.length : article)]
  const lines = near.flatMap((run) => (isNavigation(run) ? [] : run.text.split('\n')))
  const called = lines.flatMap((line) => line.slice(published.exec(line)?.index ?? line.length))
  const unchanged = lines.filter((line) => !changed.test(line))
  const dates = [...called, ...unchanged, ...lines].map(pageDate)
  return dates.find((date) => date !== null) ?? null
}

/** A date that is all of a link stands for itself; one in a longer link is another page's. */
function isNavigation(run: Run): boolean {
  return linkShare([run]) > 0.5 && run.text.length > 24
}
