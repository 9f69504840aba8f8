import { useEffect, useEffectEvent } from 'react'
import { fromBrowser } from '../from-browser'
import type { Services } from '../services'
import { openCase } from './open-case'
import type { RunningActs } from './running-acts'

/** Takes in what the reporter's browsers hand over, as long as this window is open. */
export function useFromBrowser(services: Services, acts: RunningActs): void {
  const { host } = services
  const tools = useEffectEvent(() => ({
    ...services,
    appVersion: import.meta.env.VITE_APP_VERSION,
    openCase,
    arrived: (title: string, caseTitle: string) =>
      services.tell(services.t('fromBrowser.arrived', { title, case: caseTitle })),
  }))
  useEffect(() => {
    const answer = fromBrowser(() => tools())
    return host.on('browserAsks', ({ askId, ask }) => {
      // The window does not close before what is coming in is stored.
      const reply = acts.add(answer(ask))
      reply
        .then((said) => host.answerBrowser({ askId, reply: said }))
        .catch((error: unknown) => tools().report(error))
    })
  }, [host, acts])
}
