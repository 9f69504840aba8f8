import type { Detail } from '#shared/domain/capture'
import type { Package } from './datapackage'
import type { WebArchive } from './open-web-archive'

/** The most names of damaged files that are told. */
const mostNames = 50

/** What an archive says of itself and how it stood its own checksums, each named as `detail.archive…`. */
export function archiveDetails({ pages, account }: WebArchive, own: Package | null): Detail[] {
  const { checks, damaged, unreadFiles, unreadLines } = account
  const wacz = own?.version ? `WACZ ${own.version}` : 'WACZ'
  const format = [...(account.kind === 'wacz' ? [wacz] : []), account.version].join(', ')
  const software = own?.software ?? account.software
  const differs = (own?.differs ?? []).slice(0, mostNames)
  const details: (readonly [name: string, value: string | number | null])[] = [
    ['archiveFormat', format],
    ['software', software],
    ['created', own?.created ?? null],
    ['archivePages', pages.length],
    ['archiveRecords', account.records],
    ['archiveIntact', some(checks.intact)],
    ['archiveDiffers', some(checks.differs)],
    ['archiveUnchecked', some(checks.none + checks.unknown)],
    ['archiveFilesIntact', own && some(own.intact)],
    ...differs.map((name) => ['archiveFileDiffers', name] as const),
    ['archiveFilesUnchecked', own && some(own.unchecked)],
    ['archiveDamaged', some(damaged)],
    ...unreadFiles.slice(0, mostNames).map((name) => ['archiveUnreadFile', name] as const),
    ['archiveUnreadLines', some(unreadLines)],
    ['archiveCut', account.isCut ? account.records : null],
  ]
  return details.flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: String(value).slice(0, 2000) }],
  )
}

const some = (count: number) => (count === 0 ? null : count)
