import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Capture } from '#shared/domain/capture'
import { interestsOf, type SourceInterest } from '#shared/domain/interests-of-source'
import type { Source } from '#shared/domain/source'
import { interestInWords, interestPlaceInWords } from '#shared/i18n/interest-in-words'
import { restoreInterest } from './data/sources'
import { DismissInterestDialog } from './DismissInterestDialog'
import styles from './InterestMarks.module.css'
import { useServices } from './services'
import { Chip } from './ui/Chip'

/** The interest marks of a source, each with its ground, its place, and the reporter's word on it. */
export function InterestMarks({
  source,
  captures,
  onShow,
}: {
  source: Source
  captures: readonly Capture[]
  /** The reporter is led to the text. */
  onShow?: () => void
}) {
  const { t } = useServices()
  const [dismissing, setDismissing] = useState<SourceInterest | null>(null)
  const marks = interestsOf(source, captures)
  if (marks.length === 0) return <p className={styles['hint']}>{t('interests.none')}</p>
  return (
    <>
      <p className={styles['hint']}>{t('interests.hint')}</p>
      <ul className={styles['marks']} aria-label={t('interests.list')}>
        {marks.map((interest) => (
          <li key={interest.mark.key} data-dismissed={interest.dismissed !== null}>
            <Mark {...{ source, interest, onShow }} onDismiss={() => setDismissing(interest)} />
          </li>
        ))}
      </ul>
      <DismissInterestDialog
        source={source}
        mark={dismissing?.mark ?? null}
        onClose={() => setDismissing(null)}
      />
    </>
  )
}

function Mark({
  source,
  interest,
  onShow,
  onDismiss,
}: {
  source: Source
  interest: SourceInterest
  onShow: (() => void) | undefined
  onDismiss: () => void
}) {
  const { t, db, now, perform } = useServices()
  const { mark, current, dismissed } = interest
  const says = interestInWords(mark, t)
  const named = mark.kind === 'disclosure' ? `${says} (${mark.words.slice(0, 60)})` : says
  const restore = () =>
    void perform('interests.act.restore', () => restoreInterest(db, source, mark, now()))
  return (
    <>
      <p className={styles['says']}>
        {dismissed ? (
          <Chip shape="◇">{t('interests.dismissed')}</Chip>
        ) : (
          <Chip tone="warn" shape="◆">
            {t('interest')}
          </Chip>
        )}
        <b dir="auto">{says}</b>
      </p>
      {mark.kind === 'disclosure' && (
        <q className={styles['words']} dir="auto">
          {mark.words}
        </q>
      )}
      <p className={styles['where']}>
        {[interestPlaceInWords(mark, t), ...(current ? [] : [t('interests.older')])].join(
          t('interests.dot'),
        )}
      </p>
      {mark.kind !== 'disclosure' && mark.addresses.length > 0 && (
        <ul className={styles['addresses']}>
          {mark.addresses.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      )}
      {dismissed && (
        <p className={styles['reason']} dir="auto">
          {t('interests.because', { reason: dismissed.reason })}
        </p>
      )}
      <div className={styles['acts']}>
        <Places {...{ source, interest, named, onShow }} />
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t(dismissed ? 'interests.restoreOf' : 'interests.dismissOf', { mark: named })}
          onClick={dismissed ? restore : onDismiss}
        >
          {t(dismissed ? 'interests.restore' : 'interests.dismiss')}
        </Button>
      </div>
    </>
  )
}

/** The ways to where its words stand: one says so, several go by their numbers. */
function Places({
  source,
  interest,
  named,
  onShow,
}: {
  source: Source
  interest: SourceInterest
  named: string
  onShow: (() => void) | undefined
}) {
  const { t, go } = useServices()
  const { mark, captureId } = interest
  const { caseId, id: sourceId } = source
  return placesOf(mark).map((at, index, all) => {
    const alone = all.length === 1
    const number = index + 1
    return (
      <Button
        key={at.start}
        size="compact-xs"
        aria-label={
          alone
            ? t('interests.showOf', { mark: named })
            : t('interests.showPlace', { number, mark: named })
        }
        onClick={() => {
          onShow?.()
          go({ room: 'reader', caseId, sourceId, captureId, at: { start: at.start, end: at.end } })
        }}
      >
        {alone ? t('interests.show') : number}
      </Button>
    )
  })
}

function placesOf(mark: SourceInterest['mark']) {
  if (mark.kind === 'signup') return mark.places
  return mark.kind === 'disclosure' && mark.place ? [mark.place] : []
}
