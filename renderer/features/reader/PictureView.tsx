import { Button, Kbd, SegmentedControl } from '@mantine/core'
import { IconPhotoScan } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { Capture, CapturePart } from '#shared/domain/capture'
import type { RegionPassage } from '#shared/domain/passage'
import { middleOf, type Size } from '#shared/domain/region'
import { nameOf, type Source } from '#shared/domain/source'
import { useCommand, useServices } from '../../services'
import { RegionForm } from './regions/RegionForm'
import { RegionLayer } from './regions/RegionLayer'
import { Unshown } from './Unshown'
import { pictureOf, screenshotOf } from './shown-parts'
import type { Marking } from './use-marking'
import { usePart } from './use-part'
import styles from './PictureView.module.css'

const zooms = ['width', 'full'] as const

/** The page as it looked, as one picture. */
export function ScreenshotView({ capture, source }: { capture: Capture; source: Source }) {
  const { t } = useServices()
  const alt = t('reader.screenshotOf', { name: nameOf(source) ?? t('reader.nameless') })
  return <Picture part={screenshotOf(capture)} alt={alt} />
}

/** A picture that is a source itself, with the regions that were marked in it. */
export function PictureView({
  capture,
  source,
  regions,
  marking,
}: {
  capture: Capture
  source: Source
  regions: readonly RegionPassage[]
  marking: Marking
}) {
  const { t } = useServices()
  const { drawn, draw, form } = marking
  const description = useRef<HTMLTextAreaElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const isDrawn = drawn !== null
  const byKeys = useRef(false)
  const begin = () => {
    if (!size) return
    draw({ region: middleOf(size), passage: null })
    byKeys.current = true
  }
  // Where the mouse did not draw it, the keys go on with it.
  const focusDrawn = useEffectEvent(() => {
    if (byKeys.current || drawn?.passage)
      frame.current?.querySelector<HTMLElement>('[data-drawn]')?.focus()
    byKeys.current = false
  })
  useEffect(() => {
    if (isDrawn) focusDrawn()
  }, [isDrawn])
  const can = size !== null && !isDrawn && form === null
  useCommand('reader.highlight', begin, can)
  const alt = t('reader.pictureOf', { name: nameOf(source) ?? t('reader.nameless') })
  return (
    <div ref={frame}>
      <Picture
        part={pictureOf(capture)}
        mediaType={capture.mediaType}
        alt={alt}
        onSize={setSize}
        tools={
          <Button
            size="compact-sm"
            leftSection={<IconPhotoScan size={14} aria-hidden="true" />}
            rightSection={<Kbd aria-hidden="true">H</Kbd>}
            aria-keyshortcuts="H"
            title={t('region.hint')}
            disabled={!can}
            onClick={begin}
          >
            {t('region.mark')}
          </Button>
        }
      >
        {size && <RegionLayer picture={size} {...{ regions, marking, description }} />}
      </Picture>
      {drawn && (
        <RegionForm key={drawn.passage?.id ?? ''} {...{ capture, drawn, marking, description }} />
      )}
    </div>
  )
}

function Picture({
  part,
  mediaType,
  alt,
  tools,
  onSize,
  children,
}: {
  part: CapturePart | null
  /** What its bytes say that it is; what its part says where there is none. */
  mediaType?: string
  alt: string
  tools?: ReactNode
  /** Called with its size as it is shown: turned as its Exif orientation asks for. */
  onSize?: (size: Size) => void
  /** What lies over it. */
  children?: ReactNode
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
      <div className={styles['tools']}>
        <SegmentedControl
          aria-label={t('reader.zoom')}
          value={zoom}
          onChange={(value) => setZoom(zooms.find((one) => one === value) ?? 'width')}
          data={zooms.map((value) => ({ value, label: t(`reader.zoom.${value}`) }))}
        />
        {tools}
      </div>
      <div className={styles['frame']} tabIndex={0}>
        <div className={styles['picture']} data-zoom={zoom}>
          <img
            src={image.value}
            alt={alt}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
              onSize?.({ width, height })
            }
            onError={() => setBroken(true)}
          />
          {children}
        </div>
      </div>
    </>
  )
}

/** An address for bytes, to be given back when they are not shown any more. */
function addressOf(bytes: Uint8Array, mediaType: string): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
}
