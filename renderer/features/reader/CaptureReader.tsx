import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconNumbers } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { versionsOf, type Capture } from '#shared/domain/capture'
import { isOfText, isRegion, type Passage } from '#shared/domain/passage'
import type { Reading } from '#shared/domain/reading'
import { nameOf, type Source } from '#shared/domain/source'
import type { ReaderView } from '../../place'
import { useCommand, useServices } from '../../services'
import { InterestMarks } from '../../InterestMarks'
import { Notice } from '../../ui/Notice'
import { RoomLayout } from '../../ui/RoomLayout'
import { StatusNote } from '../../ui/StatusNote'
import { ArchiveView } from './archive/ArchiveView'
import { ActivePassageCommands } from './ActivePassageCommands'
import { FileView } from './FileView'
import { FormDialog } from './FormDialog'
import { FoundFiguresDialog } from './FoundFiguresDialog'
import { headlineOf } from './headline'
import { passageFates } from './passage-fates'
import { PagesView } from './pages/PagesView'
import { PassageList } from './PassageList'
import { postCount } from './posts/posts-of-capture'
import { PostsView } from './posts/PostsView'
import { PictureView, ScreenshotView } from './PictureView'
import { ReaderHead } from './ReaderHead'
import { ReaderTabs } from './ReaderTabs'
import { servedClaims } from './served-claims'
import { originalOf, viewsOf } from './shown-parts'
import { SnapshotView } from './SnapshotView'
import type { Span } from './span'
import { TextView } from './TextView'
import { WritingView } from './writing/WritingView'
import { useCharacterCount } from './use-character-count'
import { useMarking } from './use-marking'
import { VersionsView } from './versions/VersionsView'
import styles from './CaptureReader.module.css'

/** A capture in the middle, the source's passages beside it. */
export function CaptureReader({
  source,
  captures,
  capture,
  passages,
  reading,
  newest,
  view: asked,
  linked,
  at,
  find,
}: {
  source: Source
  captures: readonly Capture[]
  capture: Capture
  passages: readonly Passage[]
  /** Null when the reading text of this capture is missing. */
  reading: Reading | null
  /** The reading text of the newest of its versions. */
  newest: Reading | null
  view: ReaderView
  linked: string | null
  /** A stretch of the text to point at. */
  at: Span | null
  find: string | null
}) {
  const { t, db, language } = useServices()
  const { caseId } = source
  const own = useMemo(
    () => passages.filter(({ captureId }) => captureId === capture.id),
    [passages, capture.id],
  )
  const open = useMemo(
    () => ({
      source,
      capture,
      reading: reading ?? emptyReading(capture),
      passages: own.filter(isOfText),
    }),
    [source, capture, reading, own],
  )
  const [findPlace, setFindPlace] = useState<HTMLElement | null>(null)
  const [asideOpen, setAsideOpen] = useState(false)
  const [taking, { open: take, close: stopTaking }] = useDisclosure(false)
  useCommand('reader.figures', take, reading !== null && !taking)
  // Where the right side lies over the text, choosing a passage in the text opens it.
  const marking = useMarking(open, linked, () => setAsideOpen(true))
  const { form, closeForm, formSaved } = marking
  const versions = useMemo(() => versionsOf(capture, captures), [capture, captures])
  const served = useLiveQuery(() => servedClaims(db, caseId), [db, caseId])
  const fates = useMemo(
    () => passageFates(comparable(passages, versions), versions[0], newest, captures),
    [passages, versions, newest, captures],
  )

  const original = originalOf(capture, captures)
  const posts = useMemo(() => postCount(capture, reading), [capture, reading])
  const views = viewsOf(capture, captures, posts)
  const view = views.includes(asked) ? asked : (views[0] ?? 'text')
  // Over a transcript the picture is still the capture that a region of it is in.
  const shownId = view === 'picture' ? original.id : capture.id
  const regions = useMemo(
    () => passages.filter(isRegion).filter(({ captureId }) => captureId === original.id),
    [passages, original.id],
  )
  const headline = view === 'text' && reading ? headlineOf(reading, nameOf(source)) : null
  const head = <ReaderHead {...{ source, captures, capture, reading, headline }} />
  const led = { findPlace, at, sought: find, onFind: () => setAsideOpen(false) }
  const characters = useCharacterCount(open.reading.text)
  const number = new Intl.NumberFormat(language)
  return (
    <RoomLayout
      asideLabel={t('reader.passages')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={setAsideOpen}
      aside={
        <>
          <PassageList
            {...{ source, captures, passages, fates, open, shownId, marking }}
            isPicture={view === 'picture'}
            served={served ?? new Map<string, never>()}
          />
          {reading && (
            <Button
              variant="subtle"
              leftSection={<IconNumbers size={14} aria-hidden="true" />}
              onClick={take}
            >
              {t('figures.found')}
            </Button>
          )}
          {captures.some(({ interests }) => interests.length > 0) && (
            <section className={styles['interests']} aria-labelledby="reader-interests">
              <h2 id="reader-interests">{t('interest')}</h2>
              <InterestMarks {...{ source, captures }} onShow={() => setAsideOpen(false)} />
            </section>
          )}
        </>
      }
    >
      <ReaderTabs {...{ source, captures, capture, views, view, posts }} placeFind={setFindPlace} />
      <div className={styles['page']} data-wide={view !== 'text'}>
        {view === 'text' && reading ? (
          <TextView {...{ open, head, headline, marking, led }} />
        ) : view === 'pages' ? (
          <PagesView {...{ open, original, head, marking, led }} />
        ) : (
          head
        )}
        {view === 'text' && !reading && (
          <Notice tone="bad" sign="▲" title={t('reader.noReading')} />
        )}
        {view === 'snapshot' && <SnapshotView capture={capture} source={source} />}
        {view === 'screenshot' && <ScreenshotView capture={capture} source={source} />}
        {view === 'posts' && <PostsView capture={capture} />}
        {view === 'picture' && <PictureView capture={original} {...{ source, regions, marking }} />}
        {view === 'archive' && <ArchiveView capture={original} source={source} />}
        {view === 'file' && <FileView capture={original} />}
        {view === 'write' && (
          <WritingView
            {...{ source, captures }}
            original={original.method === 'typed' ? null : original}
          />
        )}
        {view === 'versions' && (
          <VersionsView
            {...{ source, capture, passages }}
            captures={versions}
            served={served ?? new Map<string, never>()}
          />
        )}
      </div>
      {view !== 'text' && view !== 'pages' && (
        <ActivePassageCommands passages={view === 'picture' ? regions : own} marking={marking} />
      )}
      <FormDialog {...{ form, open }} onClose={closeForm} onSaved={formSaved} />
      <FoundFiguresDialog open={open} opened={taking} onClose={stopTaking} />
      <StatusNote>
        {characters !== null &&
          t('reader.status', {
            passages: number.format(own.length),
            characters: number.format(characters),
          })}
      </StatusNote>
    </RoomLayout>
  )
}

/** The passages of some captures. */
function comparable(passages: readonly Passage[], captures: readonly Capture[]) {
  const ids = new Set(captures.map(({ id }) => id))
  return passages.filter(({ captureId }) => ids.has(captureId))
}

function emptyReading({ id, caseId, sourceId }: Capture): Reading {
  return {
    id,
    caseId,
    sourceId,
    text: '',
    blocks: [],
    leftOut: [],
    posts: [],
    pages: [],
    document: null,
  }
}
