import { Loader } from '@mantine/core'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { CopyIcon } from '../../ui/CopyIcon'
import { Notice } from '../../ui/Notice'
import type { Sent } from './send-out'
import type { Progress } from './use-export'
import styles from './ExportProgress.module.css'

/** How far the export is, or what came of it. */
export function ExportProgress({ progress }: { progress: Progress }) {
  const { t } = useServices()
  return (
    <div className={styles['progress']}>
      <output>
        {progress.state === 'working' && (
          <span className={styles['stage']}>
            <Loader size={12} aria-hidden="true" />
            {t(`exporting.stage.${progress.stage}`)}
          </span>
        )}
        {progress.state === 'kept' && t('exporting.kept')}
        {progress.state === 'sent' && <SentNotice sent={progress} />}
      </output>
      {progress.state === 'failed' && (
        <div role="alert">
          <Notice
            tone="bad"
            sign="▲"
            title={t('exporting.failed')}
            text={errorMessage(t, progress.error)}
          />
        </div>
      )}
    </div>
  )
}

function SentNotice({ sent: { file, sha256, stored, unlogged } }: { sent: Sent }) {
  const { t } = useServices()
  const isWhole = stored && unlogged === null
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
          {!stored && <span>{t('exporting.notStored')}</span>}
          {unlogged && (
            <span>{t('exporting.unlogged', { reason: errorMessage(t, unlogged) })}</span>
          )}
        </>
      }
    />
  )
}
