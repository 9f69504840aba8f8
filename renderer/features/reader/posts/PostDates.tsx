import { readPrintedDate } from '#shared/domain/post-date'
import { useServices } from '../../../services'
import { showInstantWithZone, showPartialDate } from '../../../ui/show-time'
import type { CapturePost } from './posts-of-capture'
import styles from './PostCard.module.css'

/** The date that the page prints and the time that the post's number holds, side by side. */
export function PostDates({ post: { record, here } }: { post: CapturePost }) {
  const { t, language } = useServices()
  const { time, id, platform, datesDiffer, seen } = record
  const own = datesIn(here.map(({ printed }) => printed))
  const others = datesIn(seen.map(({ post }) => post.printed)).filter((date) => !own.includes(date))
  // Where another capture prints the wrong date, it stands here too: it is why the dates do not fit.
  const printed = datesDiffer || own.length === 0 ? [...own, ...others] : own
  const maker = { x: 'platform', instagram: 'upload' } as const
  const by = platform === 'x' || platform === 'instagram' ? maker[platform] : 'server'
  return (
    <>
      <dl className={styles['dates']} data-differ={datesDiffer}>
        <div>
          <dt>{t('posts.printed')}</dt>
          {printed.length === 0 && <dd className={styles['quiet']}>{t('posts.printedNone')}</dd>}
          {printed.map((date) => {
            const read = readPrintedDate(date)
            const meant = read === null ? null : showPartialDate(read, language)
            return (
              <dd key={date}>
                <bdi>{date}</bdi>
                {meant !== null && meant !== date && <small>{meant}</small>}
              </dd>
            )
          })}
        </div>
        <div>
          <dt>{t('posts.time')}</dt>
          {time === null ? (
            <dd className={styles['quiet']}>
              {t(id === null ? 'posts.timeNone' : 'posts.timeless')}
            </dd>
          ) : (
            <dd>
              <time dateTime={time}>{showInstantWithZone(time, language)}</time>
              <small>
                {inUtc(time)} · {t(`posts.time.${by}`)}
              </small>
            </dd>
          )}
        </div>
      </dl>
      {datesDiffer && <p className={styles['quiet']}>{t('posts.differWhy')}</p>}
    </>
  )
}

function datesIn(dates: readonly (string | null)[]): string[] {
  return [...new Set(dates.flatMap((date) => date ?? []))]
}

/** To the second, as a lawyer writes it down. */
function inUtc(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`
}
