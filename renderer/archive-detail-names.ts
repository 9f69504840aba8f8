/** What Uradori itself found out about an archive or a page in one, beside what files say of themselves. */
export const archiveDetailNames = [
  'archiveFormat',
  'archivePages',
  'archiveRecords',
  'archiveIntact',
  'archiveDiffers',
  'archiveUnchecked',
  'archiveFilesIntact',
  'archiveFileDiffers',
  'archiveFilesUnchecked',
  'archiveDamaged',
  'archiveUnreadFile',
  'archiveUnreadLines',
  'archiveCut',
  'archiveCheck',
  'archiveWhole',
  'archiveRecord',
  'archiveSameAs',
  'archiveDigest',
] as const

export function isArchiveDetail({ name }: Readonly<{ name: string }>): boolean {
  return archiveDetailNames.some((one) => one === name)
}

/** Those that say that something is not as it should be. */
export const warningDetails: ReadonlySet<string> = new Set([
  'archiveDiffers',
  'archiveFileDiffers',
  'archiveDamaged',
  'archiveUnreadFile',
  'archiveUnreadLines',
  'archiveCut',
  'archiveWhole',
])
