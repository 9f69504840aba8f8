import { Loader } from '@mantine/core'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { CopyIcon } from '../../ui/CopyIcon'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import type { Sent } from './send-out'
import type { ExportWork } from './use-export'
import styles from './ExportProgress.module.css'

/** How far the export is, or what came of it. */
export function ExportProgress({ work }: { work: ExportWork }) {
  const { t } = useServices()
  const result = work.state === 'done' ? work.result : null
  return (
    <div className={styles['progress']}>
      <output>
        {work.state === 'running' && work.progress && (
          <span className={styles['stage']}>
            <Loader size={12} aria-hidden="true" />
            {typeof work.progress === 'string'
              ? t(`exporting.stage.${work.progress}`)
              : t('pack.progress', { done: work.progress.files, all: work.progress.ofFiles })}
          </span>
        )}
        {result?.state === 'kept' && t('exporting.kept')}
        {result?.state === 'sent' && <SentNotice sent={result} />}
      </output>
      {work.state === 'failed' && (
        <FailureNotice title={t('exporting.failed')} text={errorMessage(t, work.error)} />
      )}
    </div>
  )
}

function SentNotice({ sent: { file, sha256, stored, unlogged, problems } }: { sent: Sent }) {
  const { t } = useServices()
  const isWhole = stored && unlogged === null && problems === 0
  return (
    <Notice
      tone={isWhole ? 'plain' : 'warn'}
      sign={isWhole ? '●' : '▲'}
      title={file === null ? t('exporting.printed') : t('exporting.sent', { file })}
      text={
        <>
          <span className={styles['hash']}>
            {t('exporting.hash', { sha256 })}
            <CopyIcon text={sha256} label={t('exporting.copyHash')} doneLabel={t('app.copied')} />
          </span>
          {problems > 0 && <span>{t('pack.problems', { count: problems })}</span>}
          {!stored && <span>{t('exporting.notStored')}</span>}
          {unlogged && (
            <span>{t('exporting.unlogged', { reason: errorMessage(t, unlogged) })}</span>
          )}
        </>
      }
    />
  )
}
