import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import { errorMessage } from '#shared/i18n/translate'
import { bytesHeld } from '../../data/blobs'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import { showSize } from '../../ui/show-time'
import type { Copied } from './copy-case'
import { useCaseCopy, type CopyState } from './use-case-copy'

/** Says what a copy of the whole case is and is not, and saves one. */
export function CaseCopyDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useServices()
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={t('cases.copy.title')}>
      <CaseCopy onClose={onClose} />
    </Dialog>
  )
}

function CaseCopy({ onClose }: { onClose: () => void }) {
  const { id: caseId } = useCase()
  const { t, db, language } = useServices()
  const held = useLiveQuery(() => bytesHeld(db, caseId), [db, caseId])
  const saving = useSyncExternalStore(db.saving.watch, db.saving.current)
  const { work: copy, run, cancel } = useCaseCopy()
  const isBusy = copy.state === 'running'
  const isMaking = isBusy && copy.progress !== 'placing'
  return (
    <Stack gap="sm">
      <Text size="sm">{t('cases.copy.what')}</Text>
      <Text size="sm">{t('cases.copy.notYet')}</Text>
      <Notice tone="warn" sign="▲" title={t('cases.copy.care')} />
      {saving.state === 'failed' && <Notice tone="warn" sign="▲" title={t('cases.copy.unsaved')} />}
      {held !== undefined && (
        <Text size="sm" c="var(--ink-2)">
          {t('cases.copy.size', { size: showSize(held, language) })}
        </Text>
      )}
      <CopyOutcome copy={copy} />
      <Group justify="flex-end">
        {isBusy ? (
          <Button onClick={cancel} disabled={!isMaking}>
            {t('app.cancel')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('app.close')}</Button>
        )}
        <Button data-autofocus variant="filled" loading={isBusy} onClick={() => void run()}>
          {t('cases.copy.do')}
        </Button>
      </Group>
    </Stack>
  )
}

/** How far the copy is, or what came of it. */
function CopyOutcome({ copy }: { copy: CopyState }) {
  const { t, language } = useServices()
  const running = copy.state === 'running' ? copy.progress : null
  const progress = running === 'placing' ? null : running
  const result = copy.state === 'done' ? copy.result : null
  return (
    <>
      {progress && (
        <div>
          <Progress
            value={(100 * progress.files) / progress.ofFiles}
            aria-label={t('cases.copy.title')}
          />
          <Text size="xs" c="var(--ink-2)" mt={4}>
            {t('cases.copy.making', {
              files: progress.files,
              all: progress.ofFiles,
              size: showSize(progress.bytes, language),
            })}
          </Text>
        </div>
      )}
      <output>
        {running === 'placing' && t('cases.copy.placing')}
        {result?.state === 'kept' && t('exporting.kept')}
        {result?.state === 'saved' && <Saved copy={result} />}
      </output>
      {copy.state === 'failed' && (
        <FailureNotice title={t('cases.copy.failed')} text={errorMessage(t, copy.error)} />
      )}
    </>
  )
}

function Saved({ copy: { made, unlogged } }: { copy: Extract<Copied, { state: 'saved' }> }) {
  const { t } = useServices()
  const isWhole = made.problems === 0 && unlogged === null
  return (
    <Notice
      tone={isWhole ? 'plain' : 'warn'}
      sign={isWhole ? '●' : '▲'}
      title={t('cases.copy.saved', { file: made.file })}
      text={t('exporting.hash', { sha256: made.sha256 })}
    >
      {!isWhole && (
        <>
          {made.problems > 0 && <p>{t('cases.copy.problems', { count: made.problems })}</p>}
          {unlogged && <p>{t('exporting.unlogged', { reason: errorMessage(t, unlogged) })}</p>}
        </>
      )}
    </Notice>
  )
}
