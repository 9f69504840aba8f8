import { Button } from '@mantine/core'
import { publishedBefore, type OriginHint } from '#shared/domain/origin-hints'
import type { OriginEdge, Source } from '#shared/domain/source'
import type { Span } from '#shared/text/span'
import { useServices } from '../../services'
import { hintEdges, hintInWords, hintWords } from './hint-in-words'
import styles from './OriginHints.module.css'

type Props = Readonly<{
  hint: OriginHint
  source: Source
  names: ReadonlyMap<string, string>
  /** The capture of the source that was read. */
  captureId: string
  onTake: (edge: OriginEdge) => void
}>

/** One hint: what was found, where it stands on both sides, and the judgement that it speaks for. */
export function OriginHintCard({ hint, source, names, captureId, onTake }: Props) {
  const { t } = useServices()
  const other = hint.why === 'relay' ? null : hint.other
  const before = other && publishedBefore(other.source, source)
  return (
    <li className={styles['hint']}>
      <p className={styles['what']}>{hintInWords(hint, t)}</p>
      <p className={styles['words']} dir="auto">
        {hintWords(hint)}
      </p>
      {before !== null && (
        <p className={styles['quiet']}>
          {t(before ? 'sources.hints.earlier' : 'sources.hints.later')}
        </p>
      )}
      <div className={styles['deeds']}>
        <Places hint={hint} source={source} captureId={captureId} />
        {hintEdges(hint, source, names, t).map(({ edge, name }) => (
          <Button
            key={name}
            size="compact-xs"
            aria-label={t('sources.hints.takeOf', { name })}
            title={t('sources.hints.takeOf', { name })}
            onClick={() => onTake(edge)}
          >
            {t('sources.hints.take')}
          </Button>
        ))}
      </div>
    </li>
  )
}

/** The ways to the words in both texts. */
function Places({ hint, source, captureId }: Pick<Props, 'hint' | 'source' | 'captureId'>) {
  const { t, go } = useServices()
  if (hint.why === 'same-posts' || hint.why === 'link') return null
  const [longest] = hint.why === 'same-words' ? hint.stretches : []
  const way = (words: string, place: { sourceId: string; captureId: string; at: Span }) => (
    <Button
      variant="subtle"
      size="compact-xs"
      onClick={() => go({ room: 'reader', caseId: source.caseId, view: 'text', ...place })}
    >
      {words}
    </Button>
  )
  const at = hint.why === 'relay' ? hint.place : longest?.here
  const its = hint.why === 'same-words' && longest ? { ...hint.other, at: longest.there } : null
  return (
    <>
      {at && way(t('sources.hints.here'), { sourceId: source.id, captureId, at })}
      {its &&
        way(t('sources.hints.there'), {
          sourceId: its.source.id,
          captureId: its.captureId,
          at: its.at,
        })}
    </>
  )
}
