import { Radio, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { nameOf, type OriginEdge, type Source, type SourceOrigin } from '#shared/domain/source'
import { setOrigin } from '../../data/sources'
import { useServices } from '../../services'
import { SavedField } from '../../ui/SavedField'
import { OriginEdges } from './OriginEdges'
import { OriginHints } from './OriginHints'

const states = ['unknown', 'own', 'from'] as const

/** Where the source knows it from. A judgement is kept once its ground is there. */
export function OriginEditor({ source, sources }: { source: Source; sources: readonly Source[] }) {
  const { t, db, now, perform } = useServices()
  const { origin } = source
  const [chosen, setChosen] = useState<SourceOrigin['state'] | null>(null)
  const state = chosen ?? origin.state
  const names = useMemo(
    () => new Map(sources.map((one) => [one.id, nameOf(one) ?? t('sources.nameless')])),
    [sources, t],
  )

  const save = async (next: SourceOrigin) => {
    const saved = await perform('sources.act.origin', () => setOrigin(db, source, next, now()))
    if (saved) setChosen(null)
    return saved
  }
  const saveEdges = (next: readonly OriginEdge[]) =>
    save(next.length > 0 ? { state: 'from', edges: [...next] } : { state: 'unknown' })
  const edges = origin.state === 'from' ? origin.edges : []
  const saveGround = async (ground: string) => {
    if (ground.trim() === '') return null
    const saved = await save({ state: 'own', ground: ground.trim() })
    return saved && ground.trim()
  }
  return (
    <Stack gap="xs">
      <Radio.Group
        aria-label={t('term.origin')}
        value={state}
        onChange={(value) => {
          const next = states.find((one) => one === value) ?? 'unknown'
          if (next === 'unknown' && origin.state !== 'unknown') void save({ state: 'unknown' })
          else setChosen(next === origin.state ? null : next)
        }}
      >
        <Stack gap={6}>
          {states.map((value) => (
            <Radio key={value} size="xs" value={value} label={t(`sources.originState.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {state === 'unknown' && (
        <Text size="xs" c="var(--ink-2)">
          {t('sources.originHint')}
        </Text>
      )}
      {state === 'own' && (
        <OwnGround kept={origin.state === 'own' ? origin.ground : ''} save={saveGround} />
      )}
      {state === 'from' && (
        <OriginEdges
          edges={edges}
          source={source}
          sources={sources}
          names={names}
          save={saveEdges}
        />
      )}
      {state !== 'own' && (
        <OriginHints
          source={source}
          names={names}
          onTake={(edge) => void saveEdges([...edges, edge])}
        />
      )}
    </Stack>
  )
}

function OwnGround({
  kept,
  save,
}: {
  kept: string
  save: (ground: string) => Promise<string | null>
}) {
  const { t } = useServices()
  return (
    <SavedField
      label={t('sources.ground')}
      placeholder={t('sources.groundOwnPlaceholder')}
      value={kept}
      save={save}
      whenEmpty={t('sources.groundWaits')}
    />
  )
}
