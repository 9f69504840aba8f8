import { useSyncExternalStore } from 'react'
import type { Source } from '#shared/domain/source'
import type { ClipItem } from './clip-queue'
import { useServices } from './services'

/** What is to be told of capturing a source again; null where nothing is. */
export function useToldVersion({ id }: Source, isCompared: boolean): ClipItem | null {
  const { clips } = useServices()
  const items = useSyncExternalStore(clips.watch, clips.items)
  return (
    items.find(
      (item) =>
        item.id === id &&
        item.purpose !== 'source' &&
        item.purpose !== 'pages' &&
        !(isCompared && item.state.step === 'renewed'),
    ) ?? null
  )
}
