import { useServices } from '../../services'
import { Chip, type Tone } from '../../ui/Chip'
import type { FigureState } from './figure-state'

const looks: Readonly<Record<FigureState, readonly [tone: Tone, shape: string]>> = {
  conflict: ['bad', '⇄'],
  ask: ['warn', '?'],
  doubt: ['warn', '?'],
  'set-aside': ['plain', '○'],
  preferred: ['ok', '●'],
  both: ['plain', '∥'],
  rounding: ['warn', '≈'],
  truncation: ['warn', '≈'],
  converted: ['plain', '⇋'],
  within: ['ok', '⊂'],
  same: ['ok', '='],
  'different-date': ['plain', '≠'],
  'different-measure': ['plain', '≠'],
  only: ['plain', '·'],
}

/** How a figure stands, as a word and a shape. */
export function StateChip({ state }: { state: FigureState }) {
  const { t } = useServices()
  const [tone, shape] = looks[state]
  return (
    <Chip tone={tone} shape={shape}>
      {t(`figures.verdict.${state}`)}
    </Chip>
  )
}
