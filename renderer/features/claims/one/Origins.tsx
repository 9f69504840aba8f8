import { Anchor } from '@mantine/core'
import type { Claim } from '#shared/domain/claim'
import type { Source } from '#shared/domain/source'
import { supportingSources, type Standing } from '#shared/domain/standing'
import { useCase, useServices } from '../../../services'
import styles from './Origins.module.css'
import { originSentences, originsInWords, sourceName } from '../origins-in-words'
import type { ClaimBoard } from '../use-claim-board'

/** Which sources support the claim, and where each has it from. */
export function Origins({
  claim,
  board,
  standing,
}: {
  claim: Claim
  board: ClaimBoard
  standing: Standing
}) {
  const { t } = useServices()
  const evidence = board.evidence.get(claim.id) ?? []
  const ids = supportingSources(evidence, board.passages, board.sources)
  return (
    <section aria-labelledby="claim-origins">
      <h3 id="claim-origins">{t('term.origin')}</h3>
      {ids.length === 0 ? (
        <p className={styles['none']}>{t('claims.origins.none')}</p>
      ) : (
        <>
          <p className={styles['count']}>{originsInWords(standing.origins, t)}</p>
          <ul className={styles['sources']}>
            {ids
              .flatMap((id) => board.sources.get(id) ?? [])
              .map((source) => (
                <OriginOf key={source.id} source={source} sources={board.sources} />
              ))}
          </ul>
          <p className={styles['hint']}>{t('claims.origins.hint')}</p>
        </>
      )}
    </section>
  )
}

function OriginOf({ source, sources }: { source: Source; sources: ReadonlyMap<string, Source> }) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const name = sourceName(source, t)
  const judged = source.origin.state !== 'unknown'
  return (
    <li>
      <span dir="auto">{name}</span>
      {originSentences(source.origin, sources, t).map((sentence) => (
        <small key={sentence} dir="auto">
          {sentence}
        </small>
      ))}
      <Anchor
        component="button"
        type="button"
        size="xs"
        aria-label={t(judged ? 'claims.origins.editOf' : 'claims.origins.judgeOf', { name })}
        onClick={() => go({ room: 'sources', caseId, sourceId: source.id })}
      >
        {t(judged ? 'claims.origins.edit' : 'claims.origins.judge')}
      </Anchor>
    </li>
  )
}
