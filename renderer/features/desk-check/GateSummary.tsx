import { GateState, isWeak } from '#shared/domain/gate-state'
import type { Checked } from '../../editor/desk-state'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { Deed } from './Deed'
import { gateMark } from './gate-mark'
import styles from './GateSummary.module.css'

/** How many sentences stand how, the weakest first, and the way to the next one to look at. */
export function GateSummary({ checked: { gates, lit, see } }: { checked: Checked }) {
  const { t, commands } = useServices()
  const counts = GateState.options.flatMap((state) => {
    const count = gates.filter((gate) => gate.state === state).length
    return count > 0 && state !== 'plain' ? [{ state, count }] : []
  })
  const isLeft = lit.size > 0 || counts.some(({ state }) => isWeak(state))
  if (counts.length === 0 && !isLeft) return null
  return (
    <section className={styles['summary']} aria-label={t('gate.summary')}>
      <div className={styles['counts']}>
        {counts.map(({ state, count }) => {
          const { shape, tone, what } = gateMark(state, t)
          return (
            <Chip key={state} {...{ shape, tone }}>
              {t('gate.count', { what, count })}
            </Chip>
          )
        })}
      </div>
      {lit.size > 0 && <p>{t('gate.lit', { count: lit.size })}</p>}
      {!isLeft && <p>{t('gate.none')}</p>}
      {isLeft && <Deed words={t('gate.next')} run={() => commands.run('draft.weak.next')} />}
      {lit.size > 0 && <Deed words={t('gate.seen')} run={() => see(lit.keys())} />}
    </section>
  )
}
