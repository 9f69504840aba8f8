import { IconChevronRight } from '@tabler/icons-react'
import { memo, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { DeskFinding } from '#shared/check/desk-finding'
import { useServices } from '../../services'
import { useDeskState, type Checked, type Pointed } from '../../editor/desk-state'
import { GateSummary } from './GateSummary'
import { FindingCard } from './FindingCard'
import { SettledList } from './SettledList'
import { SettleDialog } from './SettleDialog'
import styles from './DeskCheck.module.css'

/** The findings of the desk check in a list, those that are settled folded below, and what was looked for. */
export function DeskCheck() {
  const { t } = useServices()
  // A long list is drawn between keystrokes.
  const { checked, pointed } = useDeferredValue(useDeskState())
  const title = useRef<HTMLHeadingElement>(null)
  const [settling, setSettling] = useState<DeskFinding | null>(null)
  const isBare = !checked?.open.length
  useEffect(() => {
    if (pointed && isBare) title.current?.focus()
  }, [pointed, isBare])
  // The card that was acted on goes: the focus must not go with it.
  const [isDone, setDone] = useState(false)
  const toTitle = useCallback(() => title.current?.focus(), [])
  useEffect(() => {
    if (settling === null && isDone) toTitle()
  }, [settling, isDone, toTitle])
  const isEmpty = checked?.read.sentences.length === 0
  const settle = useCallback((finding: DeskFinding) => {
    setDone(false)
    setSettling(finding)
  }, [])
  return (
    <section className={styles['desk']} aria-labelledby="desk-title">
      <h2 ref={title} className={styles['title']} id="desk-title" tabIndex={-1}>
        {t('desk.title')}
      </h2>
      {checked === null && <p className={styles['none']}>{t('desk.checking')}</p>}
      {isEmpty && <p className={styles['none']}>{t('desk.empty')}</p>}
      {checked && !isEmpty && (
        <Findings {...{ checked, pointed }} onSettle={settle} onReopened={toTitle} />
      )}
      <SettleDialog
        finding={settling}
        returnFocus={!isDone}
        onClose={() => setSettling(null)}
        onSettled={() => {
          setDone(true)
          setSettling(null)
        }}
      />
    </section>
  )
}

const Findings = memo(function Findings({
  checked,
  pointed,
  onSettle,
  onReopened,
}: {
  checked: Checked
  pointed: Pointed | null
  onSettle: (finding: DeskFinding) => void
  onReopened: () => void
}) {
  const { t } = useServices()
  const { open, settled, read } = checked
  const sentences = t('desk.sentences', { count: read.sentences.length })
  const count = open.length
  const keys = keysOf(open)
  const said = count > 0 ? 'desk.count' : settled.length > 0 ? 'desk.allSettled' : 'desk.none'
  const proves = <p className={styles['none']}>{`${t('desk.looked')} ${t('desk.proves')}`}</p>
  return (
    <>
      <p className={styles['count']}>{t(said, { count, sentences })}</p>
      <GateSummary checked={checked} />
      {count === 0 && proves}
      <ul className={styles['findings']}>
        {open.map((one, index) => (
          <FindingCard
            key={keys[index]}
            open={one}
            checked={checked}
            pointed={pointed?.index === index ? pointed : null}
            onSettle={() => onSettle(one.finding)}
          />
        ))}
      </ul>
      <SettledList {...{ settled, onReopened }} />
      {count > 0 && (
        <details className={styles['what']}>
          <summary>
            <IconChevronRight size={12} aria-hidden="true" />
            {t('desk.what')}
          </summary>
          {proves}
        </details>
      )}
    </>
  )
})

/** A finding keeps its card, and the focus in it, while sentences before it come and go. */
function keysOf(open: Checked['open']): readonly string[] {
  const times = new Map<string, number>()
  return open.map(({ finding: { rule, text } }) => {
    const words = `${rule} ${text}`
    const before = times.get(words) ?? 0
    times.set(words, before + 1)
    return `${words} ${before}`
  })
}
