import { Button, VisuallyHidden } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { shown, type Source } from '#shared/domain/source'
import type { Comparison } from '#shared/text/compare'
import { useServices } from '../../../services'
import { shownPieces, type Shown } from './shown-pieces'
import styles from './ComparedText.module.css'

/** A change that was asked for; a new one each time, so that it is led to again. */
export type Pointed = Readonly<{ index: number }>

/** The newer text with the older in it: what went struck out and signed −, what came underlined and signed +. */
export function ComparedText({
  comparison,
  source,
  pointed,
}: {
  comparison: Comparison
  source: Source
  /** The change that was asked for. */
  pointed: Pointed | null
}) {
  const { t } = useServices()
  const pieces = useMemo(() => shownPieces(comparison), [comparison])
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pointed === null) return
    const place = text.current?.querySelector(`[data-change="${pointed.index}"]`)
    if (!(place instanceof HTMLElement)) return
    place.scrollIntoView({ block: 'center' })
    place.focus({ preventScroll: true })
  }, [pointed])
  return (
    <section aria-labelledby="versions-text">
      <h2 id="versions-text" className={styles['heading']}>
        {t('versions.text')}
      </h2>
      <p className={styles['legend']} aria-hidden="true">
        <del className={styles['removed']}>{t('versions.removed')}</del>{' '}
        <ins className={styles['added']}>{t('versions.added')}</ins>
      </p>
      <article
        ref={text}
        className={styles['text']}
        aria-labelledby="versions-text"
        lang={shown(source, 'language') ?? undefined}
        dir="auto"
      >
        {pieces.map((piece) => (
          <OnePiece
            key={piece.key}
            piece={piece}
            isPointed={isPointed(piece, pointed?.index ?? null)}
          />
        ))}
      </article>
    </section>
  )
}

const isPointed = (piece: Shown, pointed: number | null) =>
  piece.kind === 'change' && piece.index === pointed

function OnePiece({ piece, isPointed }: { piece: Shown; isPointed: boolean }) {
  switch (piece.kind) {
    case 'same':
    case 'masked':
      return <span>{piece.text}</span>
    case 'fold':
      return <Fold text={piece.text} />
    case 'change':
      return <OneChange {...piece} isPointed={isPointed} />
  }
}

function OneChange({
  index,
  removed,
  added,
  isPointed,
}: Extract<Shown, { kind: 'change' }> & { isPointed: boolean }) {
  const { t } = useServices()
  return (
    <span className={styles['change']} data-change={index} data-pointed={isPointed} tabIndex={-1}>
      {removed !== '' && (
        <del className={styles['removed']}>
          <VisuallyHidden>{t('versions.wasRemoved')}</VisuallyHidden>
          {visible(removed)}
          <VisuallyHidden>{t('versions.end')}</VisuallyHidden>
        </del>
      )}
      {added !== '' && (
        <ins className={styles['added']}>
          <VisuallyHidden>{t('versions.wasAdded')}</VisuallyHidden>
          {visible(added)}
          <VisuallyHidden>{t('versions.end')}</VisuallyHidden>
        </ins>
      )}
    </span>
  )
}

/** A line feed or a space that came or went would not be seen. */
function visible(text: string): string {
  return text.trim() === '' ? text.replaceAll('\n', '¶\n').replaceAll(/[^\S\n]/gu, '␣') : text
}

function Fold({ text }: { text: string }) {
  const { t, language } = useServices()
  const [open, setOpen] = useState(false)
  if (open) return <span>{text}</span>
  return (
    <Button size="compact-xs" className={styles['fold'] ?? ''} onClick={() => setOpen(true)}>
      {t('versions.fold', { count: text.length.toLocaleString(language) })}
    </Button>
  )
}
