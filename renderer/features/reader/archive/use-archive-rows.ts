import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Source } from '#shared/domain/source'
import type { WebArchive } from '../../../capture/archive/open-web-archive'
import type { UntakenPage } from '../../../clip-queue'
import { capturesOfCase } from '../../../data/captures'
import { useServices } from '../../../services'
import { rowsInCase, rowsOfPages, takenPages, type ArchiveRow } from './archive-rows'

const nothingTaken: ReadonlyMap<string, string> = new Map()

/** The pages of an archive with what became of each in the case. */
export function useArchiveRows(
  archive: WebArchive,
  { id, caseId }: Source,
  untaken: readonly UntakenPage[],
): readonly ArchiveRow[] {
  const { db } = useServices()
  const taken = useLiveQuery(
    async () => {
      const captures = await capturesOfCase(db, caseId)
      const own = captures.filter(({ sourceId }) => sourceId === id)
      return takenPages(captures, new Set(own.map((capture) => capture.id)))
    },
    [db, caseId, id],
    nothingTaken,
  )
  const pages = useMemo(() => rowsOfPages(archive.pages), [archive])
  return useMemo(() => rowsInCase(pages, taken, untaken), [pages, taken, untaken])
}
