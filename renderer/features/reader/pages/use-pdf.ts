import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { AppError, toAppError } from '#shared/errors'
import { inTimeFor } from '../../../capture/pdf/in-time'
import { pdfLimits } from '../../../capture/pdf/limits'
import type { OpenPdf } from '../../../capture/pdf/open-pdf'
import { troubleOf } from '../../../capture/pdf/trouble'
import { bytesOf } from '../../../data/blobs'
import { useServices } from '../../../services'
import type { Made } from '../use-part'

/** The document of these bytes, open as long as it is shown, in a worker that ends with it. */
export function usePdf(sha256: string | null): Made<PDFDocumentProxy> {
  const { db } = useServices()
  const [made, setMade] = useState<Made<PDFDocumentProxy>>({ state: 'making' })
  useEffect(() => {
    if (sha256 === null) return
    let wanted = true
    let opened: OpenPdf | null = null
    const open = async () => {
      const { openPdf } = await import('../../../capture/pdf/open-pdf') // Large.
      const bytes = await bytesOf(db, sha256)
      if (!wanted) return
      opened = openPdf(bytes)
      const value = await inTimeFor(pdfLimits.openMs, opened.document).catch((thrown: unknown) => {
        const { code, details } = troubleOf(thrown)
        throw new AppError(code, details, { cause: thrown })
      })
      if (wanted) setMade({ state: 'made', value })
    }
    open().catch((thrown: unknown) => {
      opened?.close()
      if (wanted) setMade({ state: 'failed', error: toAppError(thrown) })
    })
    return () => {
      wanted = false
      opened?.close()
      setMade({ state: 'making' })
    }
  }, [db, sha256])
  return made
}
