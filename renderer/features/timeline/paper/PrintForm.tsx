import { Button, Group } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { errorMessage } from '#shared/i18n/translate'
import { caseViewOf } from '../../../data/case-view'
import { useCase, useServices } from '../../../services'
import { FailureNotice } from '../../../ui/FailureNotice'
import { ForeignPage } from '../../../ui/ForeignPage'
import { Notice } from '../../../ui/Notice'
import { useLongWork } from '../../../use-long-work'
import { givenAwayOnPaper } from './given-away-on-paper'
import type { Paper } from './paper'
import { paperHtml } from './paper-html'
import styles from './Paper.module.css'
import { PaperWarnings } from './PaperWarnings'
import { printPaper, type Printed } from './print-paper'

/** What goes onto paper, what of it must not leave, and the way there. */
export function PrintForm({ paper, onLeave }: Readonly<{ paper: Paper; onLeave: () => void }>) {
  const { t, db, host, now } = useServices()
  const open = useCase()
  const given = useLiveQuery(
    async () => givenAwayOnPaper(paper, await caseViewOf(db, open.id)),
    [db, open.id, paper],
  )
  const page = useMemo(() => paperHtml(paper), [paper])
  const { work, run } = useLongWork<never, Printed>((signal) =>
    printPaper(paper, { db, open, now, host, signal }),
  )
  const asFile = host.supports('printToPdf')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        // Not before it is known whom the paper names.
        if (given) void run()
      }}
    >
      <p>{t('timeline.print.hint')}</p>
      <output className={styles['warnings']}>{given && <PaperWarnings given={given} />}</output>
      <div className={styles['sheet']}>
        <ForeignPage document={page} title={t('exporting.preview')} />
      </div>
      {!asFile && <p>{t('exporting.byPrinting')}</p>}
      <output>{work.state === 'done' && <Outcome printed={work.result} />}</output>
      {work.state === 'failed' && (
        <FailureNotice title={t('timeline.print.failed')} text={errorMessage(t, work.error)} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button onClick={onLeave}>{t('app.close')}</Button>
        <Button
          type="submit"
          variant="filled"
          data-autofocus
          loading={work.state === 'running'}
          disabled={given === undefined}
        >
          {t(asFile ? 'timeline.print.pdf' : 'exporting.doPrint')}
        </Button>
      </Group>
    </form>
  )
}

function Outcome({ printed }: { printed: Printed }) {
  const { t } = useServices()
  if (printed.state === 'kept') return t('exporting.kept')
  const { file, unlogged } = printed
  return (
    <Notice
      tone={unlogged ? 'warn' : 'plain'}
      sign={unlogged ? '▲' : '●'}
      title={file === null ? t('exporting.printed') : t('exporting.sent', { file })}
      text={unlogged && t('exporting.unlogged', { reason: errorMessage(t, unlogged) })}
    />
  )
}
