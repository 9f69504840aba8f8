import { readBuiltPage } from './page/built-page'
import { addressAt, port as fixedPort } from './serve/address'
import { openBrowser } from './serve/open-browser'
import { serve } from './serve/server'
import { buildAt } from './serve/who-is-there'

export type Served =
  /** Until `close` is called. */
  | Readonly<{ state: 'serving'; address: string; opened: boolean; close: () => Promise<void> }>
  /** An earlier start of ours already does; `isSame` tells whether it has this very build. */
  | Readonly<{ state: 'served'; address: string; opened: boolean; isSame: boolean }>
  | Readonly<{ state: 'taken'; address: string }>

/** Serves the built page in `folder` to the default browser, at the one address it ever has. */
export async function serveInBrowser(
  folder: string,
  { port = fixedPort, open = openBrowser }: { port?: number; open?: typeof openBrowser } = {},
): Promise<Served> {
  const page = await readBuiltPage(folder)
  const address = addressAt(port)
  try {
    const server = await serve(page, port)
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    return { state: 'serving', address, opened: await open(address), close }
  } catch (error) {
    if (!isTaken(error)) throw error
    const build = await buildAt(port)
    if (build === null) return { state: 'taken', address }
    return { state: 'served', address, opened: await open(address), isSame: build === page.build }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
