import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useLiveQuery } from 'dexie-react-hooks'
import { partOf, type Capture } from '#shared/domain/capture'
import { pageAt } from '#shared/domain/page'
import { shown } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { AppError } from '#shared/errors'
import { readingOf } from '../../../data/captures'
import { useServices } from '../../../services'
import { useArrival } from '../../../ui/arrival'
import { Notice } from '../../../ui/Notice'
import { MarkedText, type Led } from '../MarkedText'
import type { OpenCapture } from '../reader-state'
import { revealSpan } from '../reveal-span'
import type { Span } from '../span'
import { rangeOf, textMap, type TextMap } from '../text-map'
import { Unshown } from '../Unshown'
import type { Marking } from '../use-marking'
import { pageGap, pagePlaces } from './page-places'
import { PagesBar } from './PagesBar'
import { PageSheet } from './PageSheet'
import { usePageWindow } from './use-page-window'
import { usePdf } from './use-pdf'
import { useSteadySelection } from './use-steady-selection'
import styles from './PagesView.module.css'

type Props = { open: OpenCapture; head: ReactNode; marking: Marking; led: Led }

/**
 * The pages of a document as they look, with the same marks and tools as its text. `original` is the document
 * that the open capture is, or that the reporter wrote it down from.
 */
export function PagesView({ original, open, ...rest }: Props & { original: Capture }) {
  const { t, db } = useServices()
  const isOwn = original.id === open.capture.id
  const reading = useLiveQuery(
    async () => (isOwn ? null : readingOf(db, original.id)),
    [db, isOwn, original.id],
  )
  const pdf = usePdf(partOf(original, 'page')?.sha256 ?? null)
  const paged = isOwn
    ? open
    : reading && { source: open.source, capture: original, reading, passages: [] }
  const isMissing = reading === null && !isOwn
  return (
    <>
      {(pdf.state !== 'made' || !paged) && rest.head}
      {pdf.state === 'failed' && <Unshown error={pdf.error} />}
      {pdf.state === 'made' && isMissing && <Unshown />}
      {pdf.state === 'making' && <p>{t('app.loading')}</p>}
      {pdf.state === 'made' && paged && <OpenPages {...rest} open={paged} pdf={pdf.value} />}
    </>
  )
}

function OpenPages({ open, head, marking, led, pdf }: Props & { pdf: PDFDocumentProxy }) {
  const { t } = useServices()
  const { source, capture, reading } = open
  const { pages, text } = reading
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)
  const [map, setMap] = useState<TextMap | null>(null)
  const [zoom, setZoom] = useState(1)
  const [width, setWidth] = useState(0)
  const waiting = useRef<Span | null>(null)
  useArrival(list)
  useSteadySelection(list)

  useLayoutEffect(() => {
    const room = root.current
    if (!room) return
    const measure = () => setWidth(room.clientWidth)
    const watching = new ResizeObserver(measure)
    watching.observe(room)
    measure()
    return () => watching.disconnect()
  }, [])
  const places = useMemo(() => pagePlaces(pages, Math.max(1, width * zoom)), [pages, width, zoom])
  const { first, last, current, kept, goTo } = usePageWindow(list, places)
  // Layers come and go in the same turn as what they stand for.
  const onLayer = useCallback(() => setMap(root.current && textMap(root.current)), [])

  const reveal = (span: Span) => {
    const around = list.current?.closest('main')
    waiting.current = null
    if (around && map && rangeOf(map, span)) return revealSpan(map, span, around)
    waiting.current = span
    goTo(pageAt(pages, span.start) - 1)
  }
  useLayoutEffect(() => {
    const around = list.current?.closest('main')
    const span = waiting.current
    if (!around || !span || !map || !rangeOf(map, span)) return
    waiting.current = null
    revealSpan(map, span, around)
  }, [map])
  const language = shown(source, 'language')
  return (
    <>
      {led.findPlace &&
        createPortal(
          <PagesBar
            {...{ pages, zoom }}
            current={current + 1}
            onGo={(page) => goTo(page - 1)}
            onZoom={setZoom}
          />,
          led.findPlace,
        )}
      <MarkedText
        {...{ open, marking, led, map, root, reveal }}
        body={list}
        firstSeen={() => pages[current]?.start ?? 0}
      >
        {head}
        {capture.unread && (
          <div className={styles['notice']}>
            <Notice
              tone="warn"
              sign="▲"
              title={t('reader.pages.noText')}
              text={errorMessage(t, new AppError(capture.unread.code, capture.unread.details))}
            />
          </div>
        )}
        <article
          ref={list}
          className={styles['pages']}
          style={{ gap: pageGap }}
          tabIndex={0}
          aria-label={t('reader.pages.label')}
        >
          {width > 0 &&
            places.map((place, index) => {
              const page = pages[index]
              return (
                page && (
                  <PageSheet
                    // oxlint-disable-next-line react/no-array-index-key -- pages never change
                    key={index}
                    {...{ pdf, index, page, place, language, onLayer, t }}
                    text={text.slice(page.start, page.end)}
                    isNear={(first <= index && index <= last) || kept.includes(index)}
                  />
                )
              )
            })}
        </article>
      </MarkedText>
    </>
  )
}
