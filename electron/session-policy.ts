import type { Session } from 'electron'
import { mayUse } from './permissions'
import { mayRequest } from './where-may-it-go'

/** Shuts a session off from devices, downloads and permissions. Every session of ours passes here. */
function refuseDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false) // It fetches its dictionaries from the network.
  session.on('will-download', (event) => event.preventDefault())
}

/** The session of our own page: its own files, no network, the two permissions it needs. */
export function guardPageSession(session: Session): void {
  refuseDevices(session)
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin))
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(mayUse(permission, requestingUrl)),
  )
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayRequest(url) }))
}

export type MayRequest = (url: string) => boolean | Promise<boolean>

/** A session that shows what others made: no permission at all, and only requests that `may` allows. */
export function guardForeignSession(session: Session, may: MayRequest): void {
  refuseDevices(session)
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    void Promise.resolve(may(url)).then(
      (allowed) => decide({ cancel: !allowed }),
      () => decide({ cancel: true }), // A rule that cannot decide refuses.
    )
  })
}
