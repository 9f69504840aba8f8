import { useRouter } from '@tanstack/react-router'
import { useEffect, useReducer } from 'react'

/** How often the reporter was led somewhere, by link, key, palette or history. */
export function useArrivals(): number {
  const router = useRouter()
  const [arrivals, arrive] = useReducer((before: number) => before + 1, 0)
  useEffect(() => router.subscribe('onResolved', arrive), [router])
  return arrivals
}
