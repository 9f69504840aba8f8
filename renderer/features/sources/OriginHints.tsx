import { Button, Progress, Text } from '@mantine/core'
import type { OriginEdge, Source } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { FailureNotice } from '../../ui/FailureNotice'
import { useLongWork } from '../../use-long-work'
import { findHints, type Compared, type FoundHints } from './find-hints'
import { OriginHintCard } from './OriginHintCard'
import styles from './OriginHints.module.css'

/** Looks through the case for what hints at where a source comes from, when the reporter asks for it. */
export function OriginHints({
  source,
  names,
  onTake,
}: {
  source: Source
  names: ReadonlyMap<string, string>
  /** Adds the edge that a hint speaks for. */
  onTake: (edge: OriginEdge) => void
}) {
  const { t, db } = useServices()
  const { work, run, cancel } = useLongWork<Compared, FoundHints | null>((signal, onProgress) =>
    findHints(db, source, signal, onProgress),
  )
  const isDone = work.state === 'done'
  return (
    <section className={styles['hints']} aria-label={t('sources.hints')}>
      {work.state === 'running' ? (
        <Running compared={work.progress} onCancel={cancel} />
      ) : (
        <Button onClick={() => void run()}>
          {t(isDone ? 'sources.hints.again' : 'sources.hints.look')}
        </Button>
      )}
      {work.state === 'failed' && (
        <FailureNotice title={t('sources.hints')} text={errorMessage(t, work.error)} />
      )}
      <output>{isDone && <Found {...{ found: work.result, source, names, onTake }} />}</output>
    </section>
  )
}

function Running({ compared, onCancel }: { compared: Compared | null; onCancel: () => void }) {
  const { t } = useServices()
  const share = compared && compared.all > 0 ? compared.done / compared.all : 0
  return (
    <>
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
      <Progress value={100 * share} aria-label={t('sources.hints')} />
      <Text size="xs" c="var(--ink-2)">
        {compared ? t('sources.hints.running', compared) : t('sources.hints.reading')}
      </Text>
    </>
  )
}

function Found({
  found,
  source,
  names,
  onTake,
}: {
  found: FoundHints | null
  source: Source
  names: ReadonlyMap<string, string>
  onTake: (edge: OriginEdge) => void
}) {
  const { t } = useServices()
  if (!found) return <p className={styles['quiet']}>{t('sources.hints.textless')}</p>
  return (
    <>
      {found.hints.length === 0 && <p>{t('sources.hints.none')}</p>}
      <ul className={styles['list']}>
        {found.hints.map((hint) => (
          <OriginHintCard
            key={
              hint.why === 'relay' ? `relay ${hint.name}` : `${hint.why} ${hint.other.source.id}`
            }
            hint={hint}
            source={source}
            names={names}
            captureId={found.captureId}
            onTake={onTake}
          />
        ))}
      </ul>
      <p className={styles['quiet']}>{t('sources.hints.what')}</p>
    </>
  )
}
