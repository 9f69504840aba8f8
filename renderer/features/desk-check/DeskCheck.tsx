import { IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useServices } from '../../services'
import { useDeskState, type Checked } from './desk-state'
import { FindingCard } from './FindingCard'
import styles from './DeskCheck.module.css'

/** The findings of the desk check in a list, and what was looked for. */
export function DeskCheck() {
  const { t } = useServices()
  const { checked, pointed } = useDeskState()
  const title = useRef<HTMLHeadingElement>(null)
  const isBare = !checked?.findings.length
  useEffect(() => {
    if (pointed && isBare) title.current?.focus()
  }, [pointed, isBare])
  const isEmpty = checked?.read.sentences.length === 0
  return (
    <section className={styles['desk']} aria-labelledby="desk-title">
      <h2 ref={title} className={styles['title']} id="desk-title" tabIndex={-1}>
        {t('desk.title')}
      </h2>
      {checked === null && <p className={styles['none']}>{t('desk.checking')}</p>}
      {isEmpty && <p className={styles['none']}>{t('desk.empty')}</p>}
      {checked && !isEmpty && <Findings checked={checked} />}
    </section>
  )
}

function Findings({ checked }: { checked: Checked }) {
  const { t } = useServices()
  const { pointed } = useDeskState()
  const { findings, read } = checked
  const sentences = t('desk.sentences', { count: read.sentences.length })
  const count = findings.length
  const proves = <p className={styles['none']}>{`${t('desk.looked')} ${t('desk.proves')}`}</p>
  return (
    <>
      <p className={styles['count']}>
        {count === 0 ? t('desk.none', { sentences }) : t('desk.count', { count, sentences })}
      </p>
      {count === 0 && proves}
      <ul className={styles['findings']}>
        {findings.map((finding, index) => (
          <FindingCard
            key={keyOf(findings, index)}
            finding={finding}
            checked={checked}
            pointed={pointed?.index === index ? pointed : null}
          />
        ))}
      </ul>
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
}

/** A finding keeps its card, and the focus in it, while sentences before it come and go. */
function keyOf(findings: Checked['findings'], index: number): string {
  const wordsOf = (at: number) => `${findings[at]?.rule} ${findings[at]?.text}`
  const alike = findings.slice(0, index).filter((_, at) => wordsOf(at) === wordsOf(index))
  return `${wordsOf(index)} ${alike.length}`
}
