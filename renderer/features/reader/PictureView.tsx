import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Capture, CapturePart } from '#shared/domain/capture'
import { nameOf, type Source } from '#shared/domain/source'
import { useServices } from '../../services'
import { Unshown } from './Unshown'
import { pictureOf, screenshotOf } from './shown-parts'
import { usePart } from './use-part'
import styles from './PictureView.module.css'

const zooms = ['width', 'full'] as const

/** The page as it looked, as one picture. */
export function ScreenshotView({ capture, source }: { capture: Capture; source: Source }) {
  const { t } = useServices()
  const alt = t('reader.screenshotOf', { name: nameOf(source) ?? t('reader.nameless') })
  return <Picture part={screenshotOf(capture)} alt={alt} />
}

/** A picture that is a source itself. */
export function PictureView({ capture, source }: { capture: Capture; source: Source }) {
  const { t } = useServices()
  const alt = t('reader.pictureOf', { name: nameOf(source) ?? t('reader.nameless') })
  return <Picture part={pictureOf(capture)} mediaType={capture.mediaType} alt={alt} />
}

function Picture({
  part,
  mediaType,
  alt,
}: {
  part: CapturePart | null
  /** What its bytes say that it is; what its part says where there is none. */
  mediaType?: string
  alt: string
}) {
  const { t } = useServices()
  const [zoom, setZoom] = useState<(typeof zooms)[number]>('width')
  const [broken, setBroken] = useState(false)
  const image = usePart(
    part,
    (bytes, one) => addressOf(bytes, mediaType ?? one.mediaType),
    (address) => URL.revokeObjectURL(address),
  )
  if (!part) return <Unshown />
  if (image.state === 'failed') return <Unshown error={image.error} />
  if (broken) return <Unshown />
  if (image.state === 'making') return <p>{t('app.loading')}</p>
  return (
    <>
      <SegmentedControl
        className={styles['zoom'] ?? ''}
        aria-label={t('reader.zoom')}
        value={zoom}
        onChange={(value) => setZoom(zooms.find((one) => one === value) ?? 'width')}
        data={zooms.map((value) => ({ value, label: t(`reader.zoom.${value}`) }))}
      />
      <div className={styles['frame']} tabIndex={0}>
        <img src={image.value} data-zoom={zoom} alt={alt} onError={() => setBroken(true)} />
      </div>
    </>
  )
}

/** An address for bytes, to be given back when they are not shown any more. */
function addressOf(bytes: Uint8Array, mediaType: string): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
}
