import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { OriginEdge, Source } from '#shared/domain/source'
import { useServices } from '../../services'
import { SavedField } from '../../ui/SavedField'
import { edgeName } from './origin-in-words'
import { OriginTarget } from './OriginTarget'
import styles from './OriginEdges.module.css'

type Save = (edges: readonly OriginEdge[]) => Promise<Source | null>

/** The sources and outside names that a source has its knowledge from, each with the ground for it. */
export function OriginEdges({
  edges,
  source,
  sources,
  names,
  save,
}: {
  edges: readonly OriginEdge[]
  source: Source
  sources: readonly Source[]
  names: ReadonlyMap<string, string>
  save: Save
}) {
  const { t } = useServices()
  const [target, setTarget] = useState<OriginEdge | null>(null)
  const [ground, setGround] = useState('')
  const add = async () => {
    if (!target || ground.trim() === '') return
    if (!(await save([...edges, { ...target, ground: ground.trim() }]))) return
    setTarget(null)
    setGround('')
  }
  return (
    <div className={styles['edges']}>
      {edges.map((edge, index) => (
        <Edge
          key={edge.to === 'named' ? `named ${edge.name}` : edge.sourceId}
          edge={edge}
          name={edgeName(edge, names, t)}
          saveGround={async (next) => {
            const changed = { ...edge, ground: next.trim() }
            if (changed.ground === '') return null
            return (await save(edges.with(index, changed))) && changed.ground
          }}
          onRemove={() => void save(edges.toSpliced(index, 1))}
        />
      ))}
      <div className={styles['add']}>
        <OriginTarget {...{ target, edges, source, sources, names }} onChange={setTarget} />
        <TextInput
          size="xs"
          label={t('sources.ground')}
          placeholder={t('sources.groundFromPlaceholder')}
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add()
          }}
        />
        <Group justify="flex-end">
          <Button
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            disabled={!target || ground.trim() === ''}
            onClick={() => void add()}
          >
            {t('sources.originAdd')}
          </Button>
        </Group>
      </div>
    </div>
  )
}

function Edge({
  edge,
  name,
  saveGround,
  onRemove,
}: {
  edge: OriginEdge
  name: string
  saveGround: (ground: string) => Promise<string | null>
  onRemove: () => void
}) {
  const { t } = useServices()
  return (
    <div className={styles['edge']}>
      <b dir="auto">{name}</b>
      <ActionIcon
        size="xs"
        aria-label={t('sources.originRemove', { name })}
        title={t('sources.originRemove', { name })}
        onClick={onRemove}
      >
        <IconX size={12} />
      </ActionIcon>
      <SavedField
        hideLabel
        className={styles['ground'] ?? ''}
        label={t('sources.groundOf', { name })}
        value={edge.ground}
        save={saveGround}
      />
    </div>
  )
}
