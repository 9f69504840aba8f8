import { Button, Loader } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { whyByHand, type Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import type { AppError } from '#shared/errors'
import { errorMessage, type Translate } from '#shared/i18n/translate'
import { isRunning, type ClipItem } from './clip-queue'
import type { Renewed } from './data/recapture'
import { NewVersionDialog } from './NewVersionDialog'
import { progressInWords } from './progress-in-words'
import { useServices } from './services'
import { Notice } from './ui/Notice'
import { useToldVersion } from './use-told-version'

/** How far capturing a source again has come, and what came of it, until the reporter takes it off. */
export function VersionNotice({
  source,
  captures,
  isCompared = false,
}: {
  source: Source
  /** The source's own. */
  captures: readonly Capture[]
  /** Whether the comparison is on the screen, which tells of what came of it better than this does. */
  isCompared?: boolean
}) {
  const item = useToldVersion(source, isCompared)
  return <div aria-live="polite">{item && <Told {...{ source, captures, item }} />}</div>
}

type Of = Readonly<{ source: Source; captures: readonly Capture[] }>

function Told({ source, captures, item }: Of & { item: ClipItem }) {
  const { t, clips, language } = useServices()
  const { id, state } = item
  if (isRunning(item)) {
    return (
      <Notice
        sign={<Loader size={12} />}
        title={t('versions.again.running')}
        text={progressInWords(state, t, language)}
      >
        <Button onClick={() => clips.cancel(id)}>{t('versions.again.stop')}</Button>
      </Notice>
    )
  }
  if (state.step === 'failed') return <Failed {...{ source, captures }} error={state.error} />
  if (state.step === 'renewed') return <Outcome source={source} renewed={state} />
  return null
}

function Failed({ source, captures, error }: Of & { error: AppError }) {
  const { t, host, clips, report } = useServices()
  const [giving, give] = useDisclosure(false)
  const reason = errorMessage(t, error)
  const canFetch = whyByHand(source, captures, host.supports('capturePage')) === null
  return (
    <Notice
      tone="bad"
      sign="▲"
      title={t('versions.again.failed')}
      text={t('versions.again.kept', { reason })}
    >
      {canFetch && (
        <Button onClick={() => void clips.captureAgain([source]).catch(report)}>
          {t('sources.tryAgain')}
        </Button>
      )}
      <Button onClick={give.open}>{t('versions.again.otherWays')}</Button>
      <Button onClick={() => clips.dismiss(source.id)}>{t('app.close')}</Button>
      <NewVersionDialog
        source={source}
        why="versions.again.instead"
        opened={giving}
        onClose={give.close}
      />
    </Notice>
  )
}

function Outcome({ source, renewed }: { source: Source; renewed: Renewed }) {
  const { t, clips, go } = useServices()
  const { id: sourceId, caseId } = source
  const { captureId, text, impact } = renewed
  const troubled = text === 'unread' || impact.changed + impact.gone > 0
  return (
    <Notice
      tone={troubled ? 'warn' : 'plain'}
      sign={troubled ? '▲' : '●'}
      title={t(`versions.again.${text}`)}
      text={impactInWords(renewed, t)}
    >
      <Button onClick={() => go({ room: 'reader', caseId, sourceId, captureId, view: 'versions' })}>
        {t('versions.compare')}
      </Button>
      {impact.claims > 0 && (
        <Button onClick={() => go({ room: 'claims', caseId })}>{t('command.go.claims')}</Button>
      )}
      <Button onClick={() => clips.dismiss(sourceId)}>{t('app.close')}</Button>
    </Notice>
  )
}

/** What a newer capture did to passages and claims; empty where the source has no passage. */
export function impactInWords({ impact }: Renewed, t: Translate): string {
  const { claims, ...counts } = impact
  const all = counts.same + counts.moved + counts.changed + counts.gone
  return [
    all > 0 && t('versions.passages', counts),
    claims > 0 && t('versions.claims', { count: claims }),
  ]
    .filter(Boolean)
    .join(' ')
}
