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

const ofDates =
  /[\d\s:：./\-–—年月日時分秒()（）[\]［］【】|｜、,・曜火水木金土午前後令和平成元]|\b(?:am|pm|jst|utc|gmt|on|at|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/giu
/** How many lines of a text, from its top, may hold the line with its date. */
const linesOfText = 6

/** The date in a line of its own near the top of plain text; one in a sentence is a date of its story. */
export function textDateline(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const alone = lines.slice(0, linesOfText).filter((line) => {
    const others = line.normalize('NFKC').replace(published, '').replace(changed, '')
    return others.replace(ofDates, '') === ''
  })
  const unchanged = alone.filter((line) => published.test(line) || !changed.test(line))
  return unchanged.map(pageDate).find(isDay) ?? null
}

/** A year or a month alone is a heading or a cell of a table as likely as a date of publication. */
function isDay(date: string | null): boolean {
  return date !== null && date.length >= 'YYYY-MM-DD'.length
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
  return dates.find(isDay) ?? null
}

/** A date that is all of a link stands for itself; one in a longer link is another page's. */
function isNavigation(run: Run): boolean {
  return linkShare([run]) > 0.5 && run.text.length > 24
}
