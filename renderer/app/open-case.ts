import { router } from './routes'

/** The case that is open in this window, by its address. */
export function openCase(): string | null {
  for (const { params } of router.state.matches) {
    if ('caseId' in params && typeof params.caseId === 'string') return params.caseId
  }
  return null
}
