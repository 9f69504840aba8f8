import { Anchor } from '@mantine/core'
import type { OriginEnd } from '#shared/domain/origin'
import { originTrees, type Handed, type OriginTree as Tree } from '#shared/domain/origin-tree'
import type { Source } from '#shared/domain/source'
import { useCase, useServices } from '../../../services'
import { sourceName } from '../origins-in-words'
import styles from './Origins.module.css'

type Sources = ReadonlyMap<string, Source>

/** Who has it from whom: every origin with the sources below it, down to those that support the claim. */
export function OriginTree({ ids, sources }: { ids: readonly string[]; sources: Sources }) {
  const { t } = useServices()
  const supporting = new Set(ids)
  return (
    <ul className={styles['tree']} aria-label={t('claims.origins.tree')}>
      {originTrees(ids, sources).map((tree) => (
        <li key={keyOf(tree.end)}>
          <End {...{ tree, sources, supporting }} />
          <Below handed={tree.below} {...{ sources, supporting }} />
        </li>
      ))}
    </ul>
  )
}

const keyOf = (end: OriginEnd) =>
  end.end === 'named' ? end.key : end.end === 'circle' ? end.sourceIds.join(' ') : end.sourceId

const shapes = { own: '●', named: '●', circle: '●', unknown: '○' } as const

function End({
  tree: { end },
  sources,
  supporting,
}: {
  tree: Tree
  sources: Sources
  supporting: ReadonlySet<string>
}) {
  const { t } = useServices()
  const ids = end.end === 'named' ? [] : end.end === 'circle' ? end.sourceIds : [end.sourceId]
  return (
    <div className={styles['end']} data-end={end.end}>
      <span className={styles['shape']} aria-hidden="true">
        {shapes[end.end]}
      </span>
      <div>
        {end.end === 'named' && <b dir="auto">{end.name}</b>}
        {ids.map((id) => (
          <Node key={id} id={id} isEvidence={supporting.has(id)} sources={sources} />
        ))}
        <small>{t(`claims.origin.${end.end}`)}</small>
        {ids.map((id) => (
          <Ground key={id} ground={ownGround(sources.get(id))} />
        ))}
      </div>
    </div>
  )
}

function Below({
  handed,
  sources,
  supporting,
}: {
  handed: readonly Handed[]
  sources: Sources
  supporting: ReadonlySet<string>
}) {
  const { t } = useServices()
  if (handed.length === 0) return null
  return (
    <ul>
      {handed.map(({ sourceId, ground, below, again }) => (
        <li key={sourceId}>
          <Node id={sourceId} isEvidence={supporting.has(sourceId)} sources={sources} />
          <Ground ground={ground} />
          {again && <small>{t('claims.origins.again')}</small>}
          <Below handed={below} sources={sources} supporting={supporting} />
        </li>
      ))}
    </ul>
  )
}

/** A source with the way to judge where it has it from; evidence of the claim itself stands out. */
function Node({ id, isEvidence, sources }: { id: string; isEvidence: boolean; sources: Sources }) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const source = sources.get(id) ?? null
  const name = sourceName(source, t)
  const isJudged = source?.origin.state !== 'unknown'
  return (
    <div className={styles['node']}>
      {isEvidence ? <b dir="auto">{name}</b> : <span dir="auto">{name}</span>}
      {source && (
        <Anchor
          component="button"
          type="button"
          size="xs"
          aria-label={t(isJudged ? 'claims.origins.editOf' : 'claims.origins.judgeOf', { name })}
          onClick={() => go({ room: 'sources', caseId, sourceId: id })}
        >
          {t(isJudged ? 'claims.origins.edit' : 'claims.origins.judge')}
        </Anchor>
      )}
    </div>
  )
}

function Ground({ ground }: { ground: string }) {
  if (ground.trim() === '') return null
  return (
    <small className={styles['ground']} dir="auto" title={ground}>
      {ground}
    </small>
  )
}

function ownGround(source: Source | undefined): string {
  return source?.origin.state === 'own' ? source.origin.ground : ''
}
