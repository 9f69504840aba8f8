import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Capture } from '#shared/domain/capture'
import type { Reading } from '#shared/domain/reading'
import { useServices } from '../../services'
import { isFile } from './shown-parts'
import styles from './LeftOut.module.css'

/** Says how much of the page is not in the reading text, always, and shows it on request. */
export function LeftOut({ capture, reading }: { capture: Capture; reading: Reading | null }) {
  const { t, language } = useServices()
  const [open, setOpen] = useState(false)
  const region = useId()
  const count = capture.reading.leftOut
  if (isFile(capture) && capture.reading.characters + count === 0) return null
  if (count === 0) return <p className={styles['line']}>{t('reader.leftOutNone')}</p>
  const number = new Intl.NumberFormat(language).format(count)
  return (
    <>
      <p className={styles['line']}>
        {t('reader.leftOut', { count, number })}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          aria-controls={region}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'reader.leftOutHide' : 'reader.leftOutShow')}
        </Button>
      </p>
      <section
        id={region}
        hidden={!open}
        className={styles['region']}
        aria-label={t('reader.leftOutTitle')}
      >
        <p className={styles['hint']}>
          {t(isFile(capture) ? 'reader.leftOutHintFile' : 'reader.leftOutHint')}
        </p>
        {open &&
          reading?.leftOut.map(({ text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a reading never changes
            <p key={index} dir="auto">
              {text}
            </p>
          ))}
      </section>
    </>
  )
}
