import { ActionIcon, Button, NumberInput } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
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
      <Step
        label={t('reader.pages.previous')}
        isEnd={current <= 1}
        icon={<IconChevronUp {...icon} />}
        run={() => onGo(current - 1)}
      />
      <Step
        label={t('reader.pages.next')}
        isEnd={current >= count}
        icon={<IconChevronDown {...icon} />}
        run={() => onGo(current + 1)}
      />
      <PageField current={current} count={count} onGo={onGo} />
      <span>{t('reader.pages.of', { count: new Intl.NumberFormat(language).format(count) })}</span>
      {label && <span className={styles['label']}>{t('page.number', { page: label })}</span>}
      <span className={styles['zoom']}>
        <Step
          label={t('reader.pages.smaller')}
          isEnd={zoom <= smallest}
          icon={<IconZoomOut {...icon} />}
          run={() => onZoom(nextZoom(zoom, -1))}
        />
        <output>{percent.format(zoom)}</output>
        <Step
          label={t('reader.pages.larger')}
          isEnd={zoom >= largest}
          icon={<IconZoomIn {...icon} />}
          run={() => onZoom(nextZoom(zoom, 1))}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowAutofitWidth size={14} aria-hidden="true" />}
          {...atEnd(zoom === 1)}
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

/** For a button that has nothing left to do: `disabled` would take the focus off it while it is used. */
const atEnd = (isEnd: boolean) => ({ 'aria-disabled': isEnd, 'data-disabled': isEnd })

function Step({
  label,
  isEnd,
  icon,
  run,
}: {
  label: string
  isEnd: boolean
  icon: ReactNode
  run: () => void
}) {
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      {...atEnd(isEnd)}
      onClick={() => {
        if (!isEnd) run()
      }}
    >
      {icon}
    </ActionIcon>
  )
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
  const [typed, setTyped] = useState<string | number | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isTyping = typed !== null
  // Whoever went to a page by its number types the next one over it.
  useEffect(() => {
    if (!isTyping && document.activeElement === field.current) field.current?.select()
  }, [current, isTyping])
  const go = () => {
    const page = Math.min(Math.max(Math.round(Number(typed)), 1), count)
    if (isTyping && typed !== '' && !Number.isNaN(page)) onGo(page)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    go()
  }
  return (
    <NumberInput
      ref={field}
      size="xs"
      w={`${Math.max(3, String(count).length + 2)}em`}
      aria-label={t('reader.pages.field')}
      value={typed ?? current}
      min={1}
      max={count}
      allowDecimal={false}
      hideControls
      onChange={setTyped}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(null)}
    />
  )
}
