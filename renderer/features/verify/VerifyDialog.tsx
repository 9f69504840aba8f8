import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { errorMessage } from '#shared/i18n/translate'
import { Dialog } from '../../Dialog'
import { useCase, useCommand, useServices } from '../../services'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import { useLongWork } from '../../use-long-work'
import { verifyOpenCase, type Verification, type VerifyProgress } from './run-verification'
import { VerifiedList } from './VerifiedList'

/** Says what verifying a case shows and does not show, does it, and tells of every item what was found. */
export function VerifyDialog() {
  const { t } = useServices()
  const [opened, { open, close }] = useDisclosure(false)
  useCommand('case.verify', open)
  return (
    <Dialog opened={opened} onClose={close} size="xl" title={t('verify.title')}>
      <Verify onClose={close} />
    </Dialog>
  )
}

function Verify({ onClose }: { onClose: () => void }) {
  const open = useCase()
  const { t, db, now } = useServices()
  const { work, run, cancel } = useLongWork<VerifyProgress, Verification>((signal, onProgress) =>
    verifyOpenCase(open, { db, now, signal, onProgress }),
  )
  const isRunning = work.state === 'running'
  return (
    <Stack gap="sm">
      <Text size="sm">{t('verify.what')}</Text>
      <Text size="sm" c="var(--ink-2)">
        {t('verify.limit')}
      </Text>
      {isRunning && <Running progress={work.progress} />}
      <output>{work.state === 'done' && <Outcome {...work.result} />}</output>
      {work.state === 'failed' && (
        <FailureNotice title={t('verify.failed')} text={errorMessage(t, work.error)} />
      )}
      {work.state === 'done' && <VerifiedList found={work.result.found} onOpen={onClose} />}
      <Group justify="flex-end">
        <Button onClick={isRunning ? cancel : onClose}>
          {t(isRunning ? 'app.cancel' : 'app.close')}
        </Button>
        <Button data-autofocus variant="filled" loading={isRunning} onClick={() => void run()}>
          {t(work.state === 'done' ? 'verify.again' : 'verify.do')}
        </Button>
      </Group>
    </Stack>
  )
}

function Running({ progress }: { progress: VerifyProgress | null }) {
  const { t } = useServices()
  return (
    <div>
      <Progress
        value={progress ? (100 * progress.done) / progress.all : 0}
        aria-label={t('verify.title')}
      />
      <Text size="xs" c="var(--ink-2)" mt={4}>
        {progress ? t('verify.running', progress) : t('verify.reading')}
      </Text>
    </div>
  )
}

function Outcome({ counts, unlogged }: Verification) {
  const { t } = useServices()
  const isWhole = counts.damaged + counts.missing === 0
  return (
    <Notice
      tone={isWhole ? 'plain' : 'bad'}
      sign={isWhole ? '●' : '▲'}
      title={t(isWhole ? 'verify.whole' : 'verify.faulty')}
      text={t('verify.counts', counts)}
    >
      {unlogged && <p>{t('verify.unlogged', { reason: errorMessage(t, unlogged) })}</p>}
    </Notice>
  )
}
