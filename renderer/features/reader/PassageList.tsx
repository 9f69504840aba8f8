import type { Capture } from '#shared/domain/capture'
import type { Claim } from '#shared/domain/claim'
import type { Evidence } from '#shared/domain/evidence'
import { isRegion, type Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { PassageCard } from './PassageCard'
import type { OpenCapture } from './reader-state'
import type { Fate } from './passage-fates'
import { viewsOf } from './shown-parts'
import type { Marking } from './use-marking'
import styles from './PassageList.module.css'

export type Served = Readonly<{ evidence: Evidence; claim: Claim }>

/** The passages of the source: those of the open capture first, the others under theirs. */
export function PassageList({
  open,
  shownId,
  isPicture,
  source,
  captures,
  passages,
  served,
  fates,
  marking,
}: {
  open: OpenCapture
  /** The capture that is seen: of a picture with a transcript the picture where that is shown. */
  shownId: string
  isPicture: boolean
  source: Source
  captures: readonly Capture[]
  passages: readonly Passage[]
  served: ReadonlyMap<string, readonly Served[]>
  fates: ReadonlyMap<string, Fate>
  marking: Marking
}) {
  const { t, language } = useServices()
  const openFirst = captures.toSorted((a, b) => Number(b.id === shownId) - Number(a.id === shownId))
  if (passages.length === 0) {
    return (
      <div className={styles['none']}>
        <h2>{t('reader.passages')}</h2>
        <p>{hintOf(open, captures, t)}</p>
      </div>
    )
  }
  return (
    <>
      {openFirst.map((capture) => {
        const isOpen = capture.id === shownId
        const own = passages.filter(({ captureId }) => captureId === capture.id)
        if (own.length === 0) return null
        const time = showInstant(capture.capturedAt, language)
        return (
          <section key={capture.id} className={styles['group']}>
            <h2>{isOpen ? t('reader.passages') : t('reader.passagesOf', { time })}</h2>
            {own.map((passage) => (
              <PassageCard
                key={passage.id}
                passage={passage}
                source={source}
                capture={capture}
                served={served.get(passage.id) ?? []}
                fate={fates.get(passage.id) ?? null}
                // Of a region there is nothing to do where the picture is not seen.
                marking={isOpen && isRegion(passage) === isPicture ? marking : null}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}

/** How the first passage is made; of what has no text, once it has been written down. */
function hintOf({ capture, reading }: OpenCapture, captures: readonly Capture[], t: Translate) {
  if (reading.text.trim() !== '') return t('reader.noPassages')
  return viewsOf(capture, captures, 0).includes('write')
    ? t('reader.noPassages.write', { view: t('reader.view.write') })
    : t('reader.noPassages.noText')
}
