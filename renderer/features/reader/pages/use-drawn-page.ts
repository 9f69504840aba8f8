import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import { useEffect, useState, type RefObject } from 'react'
import { AppError } from '#shared/errors'
import { inTimeFor } from '../../../capture/pdf/in-time'
import { pdfLimits } from '../../../capture/pdf/limits'
import type { Piece } from '../../../capture/pdf/page-text'
import { textOfPage } from '../../../capture/pdf/text-of-page'
import { drawInto } from './draw-into'
import type { Matrix } from './piece-box'

/** The text that lies over a drawn page: null where it is not that of the reading any more. */
export type Layer = Readonly<{ pieces: readonly Piece[] | null; view: Matrix }>
export type DrawnPage = Readonly<{ layer: Layer | null; failed: boolean }>

const undrawn: DrawnPage = { layer: null, failed: false }

/**
 * Draws a page into a canvas and finds its text again, as long as it is `wanted`. Notes and filled fields
 * are drawn as the file has them; links, scripts and fields do nothing.
 */
export function useDrawnPage(
  canvas: RefObject<HTMLCanvasElement | null>,
  {
    pdf,
    number,
    scale,
    expected,
    wanted,
  }: Readonly<{
    pdf: PDFDocumentProxy
    number: number
    scale: number
    /** The page's stretch of the reading text. */
    expected: string
    wanted: boolean
  }>,
): DrawnPage {
  const [drawn, setDrawn] = useState<DrawnPage>(undrawn)
  useEffect(() => {
    if (!wanted) return
    let live = true
    let task: RenderTask | null = null
    const draw = async () => {
      const page = await pdf.getPage(number)
      const viewport = page.getViewport({ scale })
      // A unit of length without end: no window draws it.
      if (!Number.isFinite(viewport.width * viewport.height)) throw new AppError('document-damaged')
      const { text, pieces } = await textOfPage(page)
      if (!live) return
      const isSame = text === expected
      setDrawn({
        layer: { pieces: isSame ? pieces : null, view: viewport.transform },
        failed: false,
      })
      if (!canvas.current) return
      task = drawInto(canvas.current, page, viewport)
      await task.promise
    }
    inTimeFor(pdfLimits.pageMs, draw()).catch(() => {
      task?.cancel()
      // What was given up because it is not wanted any more has not failed.
      if (live) setDrawn((before) => ({ ...before, failed: true }))
    })
    const sheet = canvas.current
    return () => {
      live = false
      task?.cancel()
      setDrawn(undrawn)
      if (sheet) giveBack(sheet)
    }
  }, [canvas, pdf, number, scale, expected, wanted])
  return drawn
}

/** A canvas that is out of sight keeps no pixels. */
function giveBack(canvas: HTMLCanvasElement): void {
  canvas.width = 0
}
