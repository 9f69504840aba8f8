import { addCapture } from '../../renderer/data/captures'
import type { Database } from '../../renderer/data/database'
import { addStub } from '../../renderer/data/sources'
import type { Capture } from '../../shared/domain/capture'
import type { Reading } from '../../shared/domain/reading'
import type { Source } from '../../shared/domain/source'
import { aCapture, aReading, aSource, at } from './nouns'

type Captured = Readonly<{ capture?: Partial<Capture>; reading?: Partial<Reading> }>

/** A source that is stored with its captures, one after the other; gives the source as it was noted. */
export async function capturedSource(
  db: Database,
  captures: readonly Captured[] = [{}],
  id = 'source-1',
): Promise<Source> {
  const { caseId, kind, url, facts } = aSource()
  const source = await addStub(db, { id, caseId, kind, url, fileName: null, at })
  for (const { capture = {}, reading = {} } of captures) {
    const made = aCapture({ sourceId: id, ...capture })
    await addCapture(db, {
      capture: made,
      reading: aReading({ id: made.id, sourceId: id, ...reading }),
      facts,
      blobs: [],
    })
  }
  return source
}
