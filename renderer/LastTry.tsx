import { useEffect, useState } from 'react'
import { newestOf, versionsOf, type Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { lastFailedTry, type FailedTry } from './data/log'
import { useServices } from './services'
import { Notice } from './ui/Notice'
import { showInstant } from './ui/show-time'
import { useToldVersion } from './use-told-version'

/** Milliseconds after which a source is looked at and not passed by with the arrows: the log may be long. */
const stayed = 250

/**
 * That a source could not be fetched any more when it was tried last, as the log keeps it; unless a try of
 * this window is told of.
 */
export function LastTry({
  source,
  captures,
}: {
  source: Source
  /** The source's own. */
  captures: readonly Capture[]
}) {
  const isTold = useToldVersion(source, false) !== null
  const since = newestOf(versionsOf({ transcriptOf: null }, captures))?.capturedAt ?? null
  if (isTold || since === null) return null
  return <Tried source={source} since={since} />
}

function Tried({ source: { id, caseId }, since }: { source: Source; since: string }) {
  const { t, db, language, report } = useServices()
  const [last, setLast] = useState<FailedTry | null>(null)
  useEffect(() => {
    let wanted = true
    const read = () =>
      lastFailedTry(db, caseId, id, since)
        .then((found) => {
          if (wanted) setLast(found)
        })
        .catch(report)
    const waiting = setTimeout(() => void read(), stayed)
    return () => {
      wanted = false
      clearTimeout(waiting)
    }
  }, [db, caseId, id, since, report])
  if (!last) return null
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
