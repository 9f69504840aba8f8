import { Text } from '@mantine/core'
import { groundOf, type InterestMark } from '#shared/domain/interest'
import type { Source } from '#shared/domain/source'
import { interestInWords } from '#shared/i18n/interest-in-words'
import { dismissInterest } from './data/sources'
import { Dialog } from './Dialog'
import { ReasonForm } from './ReasonForm'
import { useServices } from './services'

/** Asks why an interest mark does not count, because the log keeps it; then sets it aside. */
export function DismissInterestDialog({
  source,
  mark,
  onClose,
}: {
  source: Source
  mark: InterestMark | null
  onClose: () => void
}) {
  const { t } = useServices()
  return (
    <Dialog opened={mark !== null} onClose={onClose} title={t('interests.dismiss.title')}>
      {mark && <DismissForm {...{ source, mark, onClose }} />}
    </Dialog>
  )
}

function DismissForm({
  source,
  mark,
  onClose,
}: {
  source: Source
  mark: InterestMark
  onClose: () => void
}) {
  const { t, db, now, perform, tell } = useServices()
  const dismiss = async (reason: string) => {
    const done = await perform('interests.act.dismiss', () =>
      dismissInterest(db, source, mark, reason, now()),
    )
    if (!done) return
    onClose()
    tell(t('interests.told'))
  }
  return (
    <ReasonForm
      label={t('interests.dismiss.reason')}
      placeholder={t('interests.dismiss.reasonPlaceholder')}
      action={t('interests.dismiss.save')}
      onSubmit={dismiss}
      onCancel={onClose}
    >
      <div>
        <Text fw={600}>{interestInWords(mark, t)}</Text>
        <Text size="sm" lineClamp={4} dir="auto">
          {groundOf(mark)}
        </Text>
      </div>
      <Text size="sm" c="var(--ink-2)">
        {t('interests.dismiss.hint')}
      </Text>
    </ReasonForm>
  )
}
