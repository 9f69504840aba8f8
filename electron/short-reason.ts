/** The system's own short name of a failure (`ENOSPC`), which holds no path. */
export function shortReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'unknown'
}
