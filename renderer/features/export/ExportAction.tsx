import { Button, Tooltip, VisuallyHidden } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { commands as list } from '#shared/host/command'
import { Dialog } from '../../Dialog'
import { useDeskState } from '../../editor/desk-state'
import { useOpenDraft } from '../../editor/open-draft'
import type { DraftReading } from '../../editor/reading'
import { useCommand, useServices } from '../../services'
import { showKeys } from '../../ui/show-keys'
import { ExportForm } from './ExportForm'
import styles from './ExportAction.module.css'

const keys = list.find(({ id }) => id === 'draft.export')?.keys ?? ''

/** The button in the draft room's top bar, and the dialog behind it. */
export function ExportAction() {
  const { t } = useServices()
  const os = useOs()
  const { draft, editor, reading, save, leadTo } = useOpenDraft()
  const unsettled = useDeskState().checked?.open.length ?? 0
  const [open, setOpen] = useState<DraftReading | null>(null)
  const begin = () => {
    void save()
    setOpen(reading.refresh().reading)
  }
  useCommand('draft.export', begin)
  const leave = (sentence: number | null) => {
    setOpen(null)
    if (sentence === null) return editor.focus()
    leadTo(sentence)
  }
  return (
    <>
      <Tooltip label={`${t('command.draft.export')} (${showKeys(keys, os)})`}>
        <Button
          leftSection={<IconFileExport size={14} aria-hidden="true" />}
          rightSection={
            unsettled > 0 && (
              <span className={styles['open']} aria-hidden="true">
                {unsettled}
              </span>
            )
          }
          onClick={begin}
        >
          {t('exporting.button')}
          {unsettled > 0 && (
            <VisuallyHidden>{t('exporting.button.open', { count: unsettled })}</VisuallyHidden>
          )}
        </Button>
      </Tooltip>
      <Dialog
        opened={open !== null}
        onClose={() => setOpen(null)}
        size="66rem"
        classNames={{ body: styles['body'] ?? '', content: styles['content'] ?? '' }}
        title={t('exporting.title')}
      >
        {open && <ExportForm key={draft.id} reading={open} onLeave={leave} />}
      </Dialog>
    </>
  )
}
