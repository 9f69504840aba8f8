import { onTestFinished } from 'vitest'
import { openDatabase, type Database } from '../../renderer/data/database'

let count = 0

/** A database of the test's own. Options as `openDatabase` takes them. */
export async function testDatabase(
  options: Parameters<typeof openDatabase>[1] = {},
  name = `test-${(count += 1)}`,
): Promise<Database> {
  const db = await openDatabase(name, options)
  onTestFinished(() => db.close())
  return db
}
