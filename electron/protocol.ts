import { protocol, type Session } from 'electron'
import { answerFor } from './page/answer'
import type { BuiltPage } from './page/built-page'
import { pageOrigin } from './where-may-it-go'

/** Makes `app:` a scheme with an origin, as storage needs. Call before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page as `app://uradori/` in this session and nowhere else. */
export function servePage(session: Session, page: BuiltPage): void {
  session.protocol.handle('app', (request) => {
    const { host, pathname } = new URL(request.url)
    if (`app://${host}` !== pageOrigin) return new Response(null, { status: 404 })
    const { status, headers, body } = answerFor(page, request.method, pathname)
    return new Response(body, { status, headers })
  })
}
