import { useEffect, useState } from 'react'
import type { Source } from '#shared/domain/source'
import { inTime } from '#shared/domain/time'
import { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { failedTriesOf, type FailedTry } from './data/log'
import { useServices } from './services'
import { Notice } from './ui/Notice'
import { showInstant } from './ui/show-time'

/** Milliseconds after which a source is looked at and not passed by with the arrows: the log may be long. */
const stayed = 250

/** That a source could not be fetched any more when it was tried last, as the log keeps it. */
export function LastTry({
  source,
  newestAt,
  settled,
}: {
  source: Source
  /** When it was captured last. */
  newestAt: string | null
  /** Changes when a try has come to its end: the log is read again then, and not at every act. */
  settled: string
}) {
  const { t, db, language, report } = useServices()
  const { id, caseId } = source
  const [last, setLast] = useState<FailedTry | null>(null)
  useEffect(() => {
    let wanted = true
    const read = () =>
      failedTriesOf(db, caseId, id)
        .then(([newest = null]) => {
          if (wanted) setLast(newest)
        })
        .catch(report)
    const waiting = setTimeout(() => void read(), stayed)
    return () => {
      wanted = false
      clearTimeout(waiting)
    }
  }, [db, caseId, id, settled, report])
  if (!last || (newestAt !== null && inTime(last.at, newestAt) < 0)) return null
  const { at, code, status } = last
  const reason = errorMessage(t, new AppError(code, status === null ? {} : { status }))
  const gone = status === 404 || status === 410
  return (
    <Notice
      tone="warn"
      sign="▲"
      title={t(gone ? 'versions.lastTry.gone' : 'versions.lastTry', {
        time: showInstant(at, language),
      })}
      text={t('versions.again.kept', { reason })}
    />
  )
}
