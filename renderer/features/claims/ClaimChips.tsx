import type { Finding, Use } from '#shared/domain/claim'
import { findingMarks, useMarks } from '#shared/domain/claim-mark'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'

/** What the evidence shows, as word, shape and tone. */
export function FindingChip({ finding }: { finding: Finding }) {
  const { t } = useServices()
  return <Chip {...findingMarks[finding]}>{t(`finding.${finding}`)}</Chip>
}

/** How the claim may be used, as word, shape and tone. */
export function UseChip({ use }: { use: Use }) {
  const { t } = useServices()
  return <Chip {...useMarks[use]}>{t(`use.${use}`)}</Chip>
}
