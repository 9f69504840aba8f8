import { Button } from '@mantine/core'
import { versionsOf, type Capture } from '#shared/domain/capture'
import { interestsOf } from '#shared/domain/interests-of-source'
import type { Reading, ReadingBlock } from '#shared/domain/reading'
import { nameOf, shown, type Source } from '#shared/domain/source'
import { EnclosedIn } from '../../EnclosedIn'
import { LastTry } from '../../LastTry'
import { PendingCapture } from '../../PendingCapture'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { showInstantInUtc, showInstantWithZone, showPartialDate } from '../../ui/show-time'
import { ArchiveChips } from './ArchiveChips'
import { DocumentAccount } from './DocumentAccount'
import { LeftOut } from './LeftOut'
import { offsetAttribute } from './text-map'
import styles from './ReaderHead.module.css'

/** What the source is, when it was captured, and how far it can be relied on. */
export function ReaderHead({
  source,
  captures,
  capture,
  reading,
  headline,
}: {
  source: Source
  captures: readonly Capture[]
  capture: Capture
  reading: Reading | null
  /** The stretch of the reading text that stands here as the title; null for the source's name. */
  headline: ReadingBlock | null
}) {
  const { t, go, language } = useServices()
  const { talk } = source
  const published = shown(source, 'publishedAt')
  // Out of an archive the page has two dates: when it was archived, and when it came into the case.
  const archived = capture.method === 'archive' ? capture.savedAt : null
  const facts = [
    shown(source, 'publisher'),
    shown(source, 'author'),
    talk && talk.who,
    talk?.at && showPartialDate(talk.at, language),
    talk && talk.place,
    published && t('reader.published', { date: showPartialDate(published, language) }),
    archived && t('reader.archived', { time: showInstantInUtc(archived, language) }),
    t(archived ? 'reader.broughtIn' : 'reader.captured', {
      time: showInstantWithZone(capture.capturedAt, language),
    }),
  ]
  const { reliability, reliabilityReason, caseId, id: sourceId } = source
  const newestId = versionsOf(capture, captures)[0]?.id
  const graded = reliability !== 'F'
  const interests = interestsOf(source, captures).filter(({ dismissed }) => dismissed === null)
  return (
    <header className={styles['head']}>
      {reading && headline ? (
        <h1
          className={styles['headline']}
          lang={shown(source, 'language') ?? undefined}
          dir="auto"
          {...{ [offsetAttribute]: headline.start }}
        >
          {reading.text.slice(headline.start, headline.end)}
        </h1>
      ) : (
        <h1 dir="auto">{nameOf(source) ?? t('reader.nameless')}</h1>
      )}
      <div className={styles['facts']} dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </div>
      <div className={styles['chips']}>
        <Chip {...(graded ? { title: reliabilityReason } : {})}>
          {t('reader.reliability', {
            grade: `${graded ? `${reliability} ` : ''}${t(`reliability.${reliability}`)}`,
          })}
        </Chip>
        {talk && (
          <Chip
            {...(talk.terms !== 'on-record' && { tone: 'warn', shape: '⊘' })}
            title={t(`terms.${talk.terms}.hint`)}
          >
            {t(`terms.${talk.terms}`)}
          </Chip>
        )}
        {interests.length > 0 && (
          <Chip tone="warn" shape="◆">
            {t('interests.count', { count: interests.length })}
          </Chip>
        )}
        <ArchiveChips capture={capture} />
        {capture.clockDoubt !== null && (
          <Chip tone="warn" shape="▲">
            {t('reader.clockDoubt')}
          </Chip>
        )}
        {newestId !== undefined && capture.id !== newestId && (
          <>
            <Chip tone="warn" shape="▲">
              {t('reader.older')}
            </Chip>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => go({ room: 'reader', caseId, sourceId, captureId: newestId })}
            >
              {t('reader.toNewest')}
            </Button>
          </>
        )}
      </div>
      <EnclosedIn capture={capture} />
      {!(reading?.document && reading.leftOut.length === 0) && (
        <LeftOut capture={capture} reading={reading} />
      )}
      {reading?.document && <DocumentAccount document={reading.document} pages={reading.pages} />}
      <PendingCapture source={source} />
      <LastTry source={source} captures={captures} />
    </header>
  )
}
