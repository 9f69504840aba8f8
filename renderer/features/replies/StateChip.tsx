import type { InquiryState } from '#shared/domain/inquiry'
import { useServices } from '../../services'
import { Chip, type Tone } from '../../ui/Chip'

const looks: Readonly<Record<InquiryState, readonly [tone: Tone, shape: string]>> = {
  'to-ask': ['warn', '○'],
  asked: ['ai', '◔'],
  overdue: ['bad', '▲'],
  silent: ['ok', '—'],
  refused: ['ok', '×'],
  answered: ['ok', '✓'],
}

/** Where an inquiry stands. */
export function StateChip({ state }: { state: InquiryState }) {
  const { t } = useServices()
  const [tone, shape] = looks[state]
  return (
    <Chip tone={tone} shape={shape}>
      {t(`replies.state.${state}`)}
    </Chip>
  )
}
