import { Autocomplete, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import type { OriginEdge, Source } from '#shared/domain/source'
import { folded } from '#shared/text/fold'
import { useServices } from '../../services'
import { SearchSelect } from '../../ui/SearchSelect'

/** Chooses what a source comes from: another source of the case, or a name outside it. */
export function OriginTarget({
  target,
  edges,
  source,
  sources,
  names,
  onChange,
}: {
  target: OriginEdge | null
  edges: readonly OriginEdge[]
  source: Source
  sources: readonly Source[]
  names: ReadonlyMap<string, string>
  onChange: (target: OriginEdge | null) => void
}) {
  const { t } = useServices()
  const [to, setTo] = useState<OriginEdge['to']>('source')
  const label = useId()
  const taken = new Set(edges.map((edge) => (edge.to === 'named' ? edge.name : edge.sourceId)))
  const free = sources.filter(({ id }) => id !== source.id && !taken.has(id))
  return (
    <>
      <span id={label} hidden>
        {t('sources.originTo')}
      </span>
      <SegmentedControl
        aria-labelledby={label}
        value={to}
        onChange={(value) => {
          setTo(value === 'named' ? 'named' : 'source')
          onChange(null)
        }}
        data={(['source', 'named'] as const).map((value) => ({
          value,
          label: t(`sources.originTo.${value}`),
        }))}
      />
      {to === 'source' ? (
        <SearchSelect
          size="xs"
          limit={50}
          aria-label={t('sources.originTo.source')}
          placeholder={t('sources.originSourcePlaceholder')}
          nothingFoundMessage={t('sources.originNoSource')}
          value={target?.to === 'source' ? target.sourceId : null}
          onChange={(id) =>
            onChange(id === null ? null : { to: 'source', sourceId: id, ground: '' })
          }
          data={free.map(({ id }) => ({ value: id, label: names.get(id) ?? id }))}
        />
      ) : (
        <Autocomplete
          size="xs"
          limit={50}
          maxLength={200}
          aria-label={t('sources.originTo.named')}
          placeholder={t('sources.originNamedPlaceholder')}
          value={target?.to === 'named' ? target.name : ''}
          onChange={(name) =>
            onChange(name.trim() === '' ? null : { to: 'named', name, ground: '' })
          }
          data={namedOrigins(sources).filter((name) => !taken.has(name))}
        />
      )}
    </>
  )
}

/** Every name outside the case that a source of it was ever said to come from, each spelling once. */
export function namedOrigins(sources: readonly Source[]): string[] {
  const byFolded = new Map<string, string>()
  for (const { origin } of sources) {
    if (origin.state !== 'from') continue
    for (const edge of origin.edges) {
      if (edge.to === 'named' && !byFolded.has(folded(edge.name))) {
        byFolded.set(folded(edge.name), edge.name)
      }
    }
  }
  return [...byFolded.values()].toSorted((a, b) => a.localeCompare(b))
}
