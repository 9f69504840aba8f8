import { useEffect, useEffectEvent } from 'react'

/** Does something when this component leaves the screen and whenever the window is hidden: it may never be seen again. */
export function useLeaving(run: () => void): void {
  const leave = useEffectEvent(run)
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && leave()
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [])
}
