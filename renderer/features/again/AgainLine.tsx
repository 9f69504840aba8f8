import { Button, Checkbox } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { nameOf } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { isRunning, type ClipItem } from '../../clip-queue'
import { NewVersionDialog } from '../../NewVersionDialog'
import { progressInWords } from '../../progress-in-words'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { showInstant } from '../../ui/show-time'
import { impactInWords } from '../../VersionNotice'
import type { AgainRow } from './again-rows'
import styles from './CaptureAgainDialog.module.css'

/** One source: whether it is to be captured again, how far that has come, and where it leads. */
export function AgainLine({
  row: { source, byHand, newestAt, item },
  isChosen,
  onChoose,
  onLeave,
}: {
  row: AgainRow
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  /** The source is being gone to. */
  onLeave: () => void
}) {
  const { t, go, language } = useServices()
  const [giving, give] = useDisclosure(false)
  const { id: sourceId, caseId } = source
  const name = nameOf(source) ?? t('sources.nameless')
  const running = item !== null && isRunning(item)
  const renewed = item?.state.step === 'renewed' ? item.state : null
  const compare = (captureId: string) => {
    onLeave()
    go({ room: 'reader', caseId, sourceId, captureId, view: 'versions' })
  }
  const about = [
    t('versions.all.lastAt', { time: showInstant(newestAt, language) }),
    // That nothing can be fetched here is said once, above the list.
    byHand && byHand !== 'cannot' && t(`versions.all.${byHand}`),
  ]
  return (
    <li className={styles['line']}>
      <Checkbox
        aria-label={name}
        checked={byHand === null && isChosen}
        disabled={byHand !== null || running}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={styles['about']}>
        <b dir="auto">{name}</b>
        <small>{about.filter(Boolean).join(' · ')}</small>
        <div aria-live="polite">{item && <State item={item} />}</div>
      </div>
      {renewed && (
        <Button size="compact-sm" onClick={() => compare(renewed.captureId)}>
          {t('versions.compare')}
        </Button>
      )}
      {byHand !== null && !running && (
        <Button size="compact-sm" onClick={give.open}>
          {t('versions.again.otherWays')}
        </Button>
      )}
      <NewVersionDialog
        source={source}
        why={`versions.again.${byHand ?? 'instead'}`}
        opened={giving}
        onClose={give.close}
      />
    </li>
  )
}

function State({ item: { state } }: { item: ClipItem }) {
  const { t, language } = useServices()
  switch (state.step) {
    case 'waiting':
    case 'fetching':
    case 'reading':
      return progressInWords(state, t, language)
    case 'failed':
      return (
        <>
          <Chip tone="bad" shape="▲">
            {t('versions.again.failed')}
          </Chip>{' '}
          {errorMessage(t, state.error)}
        </>
      )
    case 'renewed': {
      const isSame = state.text === 'same'
      return (
        <>
          <Chip tone={isSame ? 'ok' : 'warn'} shape={isSame ? '●' : '▲'}>
            {t(`versions.again.line.${state.text}`)}
          </Chip>{' '}
          {impactInWords(state, t)}
        </>
      )
    }
    case 'saved':
    case 'taken':
      return null
  }
}
