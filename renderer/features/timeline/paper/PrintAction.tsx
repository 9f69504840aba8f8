import { Button, Tooltip } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { commands as list } from '#shared/host/command'
import { Dialog } from '../../../Dialog'
import { useCommand, useServices } from '../../../services'
import { showKeys } from '../../../ui/show-keys'
import type { Paper } from './paper'
import styles from './Paper.module.css'
import { PrintForm } from './PrintForm'

const keys = list.find(({ id }) => id === 'timeline.print')?.keys ?? ''

type Props = Readonly<{
  possible: boolean
  /** What the room shows at this moment. */
  takePaper: () => Paper
}>

/** The button in the room's bar, and the dialog behind it. */
export function PrintAction({ possible, takePaper }: Props) {
  const { t } = useServices()
  const os = useOs()
  const [paper, setPaper] = useState<Paper | null>(null)
  const begin = () => setPaper((before) => before ?? takePaper())
  useCommand('timeline.print', begin, possible)
  return (
    <>
      <Tooltip label={`${t('command.timeline.print')} (${showKeys(keys, os)})`}>
        <Button
          size="compact-sm"
          className={styles['begin'] ?? ''}
          leftSection={<IconPrinter size={14} aria-hidden="true" />}
          disabled={!possible}
          onClick={begin}
        >
          {t('timeline.print')}
        </Button>
      </Tooltip>
      <Dialog
        opened={paper !== null}
        onClose={() => setPaper(null)}
        size="56rem"
        title={t('timeline.print.title')}
      >
        {paper && <PrintForm paper={paper} onLeave={() => setPaper(null)} />}
      </Dialog>
    </>
  )
}
