import type { PDFDocumentProxy } from 'pdfjs-dist'
import { memo, useLayoutEffect, useRef } from 'react'
import type { DocumentPage } from '#shared/domain/page'
import { pageInWords } from '#shared/i18n/page-in-words'
import type { Translate } from '#shared/i18n/translate'
import { offsetAttribute } from '../text-map'
import type { PagePlace } from './page-places'
import { pieceBox } from './piece-box'
import { useDrawnPage, type Layer } from './use-drawn-page'
import { widthOf } from './text-width'
import { blankAttribute, layerAttribute } from './use-steady-selection'
import styles from './PageSheet.module.css'

/** One page of a document: drawn when it is near, with its text over it to be selected and marked. */
export const PageSheet = memo(function PageSheet({
  pdf,
  index,
  page,
  text,
  place,
  isNear,
  language,
  onLayer,
  t,
}: {
  pdf: PDFDocumentProxy
  index: number
  page: DocumentPage
  /** The page's stretch of the reading text. */
  text: string
  place: PagePlace
  isNear: boolean
  language: string | null
  /** Called whenever the text over the page has come or gone. */
  onLayer: () => void
  t: Translate
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, scale } = place
  const number = index + 1
  const drawn = useDrawnPage(canvas, { pdf, number, scale, expected: text, wanted: isNear })
  const { layer, failed } = drawn
  useLayoutEffect(() => {
    if (!layer) return
    onLayer()
    return onLayer
  }, [layer, onLayer])
  const name = pageInWords({ number, label: page.label }, t)
  const note = failed
    ? t('reader.pages.undrawn')
    : layer && layer.pieces === null && t('reader.pages.unmarked')
  return (
    <section
      className={styles['sheet']}
      aria-label={name}
      data-page={number}
      style={{ width, height }}
    >
      <canvas ref={canvas} className={styles['drawing']} aria-hidden="true" />
      {layer?.pieces && (
        <TextOver pieces={layer.pieces} view={layer.view} {...{ page, text, language }} />
      )}
      {note && <p className={styles['note']}>{note}</p>}
    </section>
  )
})

/** The words of the page, unseen, each where it is drawn. */
const TextOver = memo(function TextOver({
  pieces,
  view,
  page,
  text,
  language,
}: {
  pieces: NonNullable<Layer['pieces']>
  view: Layer['view']
  page: DocumentPage
  text: string
  language: string | null
}) {
  return (
    <div className={styles['text']} lang={language ?? undefined} {...{ [layerAttribute]: '' }}>
      {pieces.map((piece) => {
        const { start, end } = piece
        const words = text.slice(start, end)
        const { left, top, angle, size, length, isVertical } = pieceBox(piece, view)
        const wide = isVertical ? words.length * size : widthOf(words) * size
        const stretch = wide > 0 && length > 0 ? length / wide : 1
        return (
          <span
            key={start}
            {...{ [offsetAttribute]: page.start + start }}
            data-vertical={isVertical}
            style={{
              left,
              top,
              fontSize: size,
              transform: `rotate(${angle}deg) ${isVertical ? `scaleY(${stretch})` : `scaleX(${stretch})`}`,
            }}
          >
            {words}
          </span>
        )
      })}
      <div className={styles['blank']} {...{ [blankAttribute]: '' }} />
    </div>
  )
})
