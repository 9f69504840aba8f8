import { ActionIcon, Button, NumberInput } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import type { DocumentPage } from '#shared/domain/page'
import { useServices } from '../../../services'
import styles from './PagesBar.module.css'

/** Which page is in sight, a way to any other, and how large they are. */
export function PagesBar({
  current,
  pages,
  zoom,
  onGo,
  onZoom,
}: {
  /** From 1. */
  current: number
  pages: readonly DocumentPage[]
  /** 1 fits the width. */
  zoom: number
  onGo: (page: number) => void
  onZoom: (zoom: number) => void
}) {
  const { t, language } = useServices()
  const count = pages.length
  const label = pages[current - 1]?.label
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const icon = { size: 16, stroke: 1.6 } as const
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('reader.pages.label')}>
      <ActionIcon
        aria-label={t('reader.pages.previous')}
        title={t('reader.pages.previous')}
        disabled={current <= 1}
        onClick={() => onGo(current - 1)}
      >
        <IconChevronUp {...icon} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('reader.pages.next')}
        title={t('reader.pages.next')}
        disabled={current >= count}
        onClick={() => onGo(current + 1)}
      >
        <IconChevronDown {...icon} />
      </ActionIcon>
      <PageField key={current} current={current} count={count} onGo={onGo} />
      <span>{t('reader.pages.of', { count: new Intl.NumberFormat(language).format(count) })}</span>
      {label && <span className={styles['label']}>{t('page.number', { page: label })}</span>}
      <span className={styles['zoom']}>
        <ActionIcon
          aria-label={t('reader.pages.smaller')}
          title={t('reader.pages.smaller')}
          disabled={zoom <= smallest}
          onClick={() => onZoom(nextZoom(zoom, -1))}
        >
          <IconZoomOut {...icon} />
        </ActionIcon>
        <output>{percent.format(zoom)}</output>
        <ActionIcon
          aria-label={t('reader.pages.larger')}
          title={t('reader.pages.larger')}
          disabled={zoom >= largest}
          onClick={() => onZoom(nextZoom(zoom, 1))}
        >
          <IconZoomIn {...icon} />
        </ActionIcon>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowAutofitWidth size={14} aria-hidden="true" />}
          disabled={zoom === 1}
          onClick={() => onZoom(1)}
        >
          {t('reader.pages.fit')}
        </Button>
      </span>
    </div>
  )
}

const zooms = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]
const [smallest = 0.25] = zooms
const largest = zooms.at(-1) ?? 4

function nextZoom(zoom: number, by: 1 | -1): number {
  const at = zooms.indexOf(zoom)
  return zooms[Math.min(Math.max(at + by, 0), zooms.length - 1)] ?? 1
}

/** The number of the page in sight, to be overwritten with that of another. */
function PageField({
  current,
  count,
  onGo,
}: {
  current: number
  count: number
  onGo: (page: number) => void
}) {
  const { t } = useServices()
  const [typed, setTyped] = useState<string | number>(current)
  const go = () => {
    const page = Math.min(Math.max(Math.round(Number(typed)), 1), count)
    if (typed === '' || Number.isNaN(page)) setTyped(current)
    else onGo(page)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    go()
  }
  return (
    <NumberInput
      size="xs"
      w={`${Math.max(3, String(count).length + 2)}em`}
      aria-label={t('reader.pages.field')}
      value={typed}
      min={1}
      max={count}
      allowDecimal={false}
      hideControls
      onChange={setTyped}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(current)}
    />
  )
}
