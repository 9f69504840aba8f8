import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { DeskFinding } from '#shared/check/desk-finding'
import { whatIsSettled } from '#shared/check/settled-findings'
import { SettledAs } from '#shared/domain/settlement'
import { findingInWords } from '#shared/i18n/finding-in-words'
import { settleFinding } from '../../data/settlements'
import { Dialog } from '../../Dialog'
import { useOpenDraft } from '../../editor/open-draft'
import { ReasonForm } from '../../ReasonForm'
import { useServices } from '../../services'

type Props = Readonly<{
  finding: DeskFinding | null
  /** Whether the focus goes back to where it was when this closes. */
  returnFocus: boolean
  onClose: () => void
  onSettled: () => void
}>

/** Asks why a finding is none, or what its sentence is, because draft and log keep it. */
export function SettleDialog({ finding, returnFocus, onClose, onSettled }: Props) {
  const { t } = useServices()
  return (
    <Dialog
      opened={finding !== null}
      returnFocus={returnFocus}
      onClose={onClose}
      title={t('desk.settle.title')}
    >
      {finding && <SettleForm {...{ finding, onClose, onSettled }} />}
    </Dialog>
  )
}

function SettleForm({
  finding,
  onClose,
  onSettled,
}: Omit<Props, 'returnFocus'> & Readonly<{ finding: DeskFinding }>) {
  const { t, db, now, newId, perform } = useServices()
  const { draft } = useOpenDraft()
  const isUncited = finding.rule === 'uncited'
  const [as, setAs] = useState<SettledAs>('reason')
  const settle = async (reason: string) => {
    const place = { id: newId(), caseId: draft.caseId, draftId: draft.id, settledAt: now() }
    const settlement = { ...place, ...whatIsSettled(finding), as, reason }
    if (await perform('desk.act.settle', () => settleFinding(db, draft, settlement))) onSettled()
  }
  return (
    <ReasonForm
      isNeeded={as === 'reason'}
      label={t(as === 'reason' ? 'desk.settle.reason' : 'desk.settle.remark')}
      placeholder={t('desk.settle.placeholder')}
      action={t('desk.settle.save')}
      onSubmit={settle}
      onCancel={onClose}
    >
      <div>
        <Text fw={600}>{findingInWords(finding, t)}</Text>
        <Text size="sm" lineClamp={4} dir="auto">
          {finding.text}
        </Text>
      </div>
      {isUncited && (
        <Radio.Group
          label={t('desk.settle.as')}
          value={as}
          onChange={(value) => setAs(SettledAs.parse(value))}
        >
          <Stack gap="xs" mt="xs">
            {SettledAs.options.map((one) => (
              <Radio key={one} size="xs" value={one} label={t(`desk.as.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Text size="sm" c="var(--ink-2)">
        {t('desk.settle.hint')}
      </Text>
    </ReasonForm>
  )
}
