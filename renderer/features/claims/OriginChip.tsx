import type { OriginCount } from '#shared/domain/origin'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { originsInWords } from './origins-in-words'

/** How many articles there are and how many origins behind them; marked where many are but one. */
export function OriginChip({ count }: { count: OriginCount }) {
  const { t } = useServices()
  if (count.sources === 0) return <Chip>{t('claims.noSupport')}</Chip>
  const repeated = count.sources > 1 && count.origins < 2
  return (
    <Chip {...(repeated ? { tone: 'warn' as const, shape: '▽' } : {})}>
      {originsInWords(count, t)}
    </Chip>
  )
}
