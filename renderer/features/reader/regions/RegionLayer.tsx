import { UnstyledButton } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { RegionPassage } from '#shared/domain/passage'
import { inPerCent, type Size } from '#shared/domain/region'
import { useServices } from '../../../services'
import type { Marking } from '../use-marking'
import { DrawnRegion } from './DrawnRegion'
import { useDrawing } from './use-drawing'
import styles from './RegionLayer.module.css'

/** The regions over their picture, numbered in the order they were made, and the one that is being drawn. */
export function RegionLayer({
  picture,
  regions,
  marking,
  description,
}: {
  picture: Size
  regions: readonly RegionPassage[]
  marking: Marking
  /** Where it is said what is seen, once a region is drawn. */
  description: RefObject<HTMLTextAreaElement | null>
}) {
  const { t } = useServices()
  const { active, activate, drawn, draw } = marking
  const layer = useRef<HTMLDivElement>(null)
  const drawing = useDrawing(
    layer,
    picture,
    (region) => draw({ region, passage: drawn?.passage ?? null }),
    () => description.current?.focus(),
  )
  const activeButton = useRef<HTMLButtonElement>(null)
  const shownFrom = active && active.from !== 'text' ? active : null
  const isThere = regions.some(({ id }) => id === active?.id)
  const show = useEffectEvent(() => {
    activeButton.current?.scrollIntoView({ block: 'nearest' })
    // The form that the keyboard was in is gone.
    if (shownFrom?.from === 'made') activeButton.current?.focus({ preventScroll: true })
  })
  useEffect(() => {
    if (shownFrom && isThere) show()
  }, [shownFrom, isThere])
  return (
    <div
      ref={layer}
      role="presentation"
      className={styles['layer']}
      onPointerDown={(event) => drawing.begin(event)}
      onPointerMove={drawing.onPointerMove}
      onPointerUp={drawing.onPointerUp}
      onPointerCancel={drawing.onPointerCancel}
    >
      {regions.map(({ id, selector }, index) => (
        <UnstyledButton
          key={id}
          ref={id === active?.id ? activeButton : null}
          className={styles['region'] ?? ''}
          style={inPerCent(selector, picture)}
          data-active={id === active?.id}
          hidden={id === drawn?.passage?.id}
          aria-pressed={id === active?.id}
          aria-label={t('region.kept', { number: index + 1, description: selector.description })}
          onClick={() => activate({ id, from: 'text' })}
        >
          <span className={styles['number']}>{index + 1}</span>
        </UnstyledButton>
      ))}
      {drawn && <DrawnRegion {...{ picture, drawn, draw, description }} begin={drawing.begin} />}
    </div>
  )
}
