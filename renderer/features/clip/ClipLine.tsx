import { ActionIcon, Button, Group, Loader } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClock, IconLink, IconX } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { nameOf, type Source } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { isRunning, type ClipItem } from '../../clip-queue'
import { sourceOf } from '../../data/sources'
import { takenInWords } from '../../taken-in-words'
import { progressInWords } from '../../progress-in-words'
import { useServices } from '../../services'
import { impactInWords } from '../../VersionNotice'
import { LikenessNote } from './LikenessNote'
import styles from './ClipDialog.module.css'

/** One clipped thing: its name, how far it has come, and what can be done about it. */
export function ClipLine({ item, onOpen }: { item: ClipItem; onOpen: () => void }) {
  const { t, db, host, clips, go, report } = useServices()
  const { id, caseId, state } = item
  const source = useLiveQuery(() => sourceOf(db, id), [db, id])
  const open = () => {
    onOpen()
    go({ room: 'reader', caseId, sourceId: id })
  }
  const compare = (captureId: string) => {
    onOpen()
    go({ room: 'reader', caseId, sourceId: id, captureId, view: 'versions' })
  }
  const retry = (source: Source) => void clips.retry(source).catch(report)
  return (
    <li className={styles['item']}>
      <StateIcon state={state} />
      <div className={styles['about']}>
        <b dir="auto">{(source && nameOf(source)) ?? item.name}</b>
        <span aria-live="polite">
          <StateInWords item={item} />
        </span>
        {state.step === 'saved' &&
          source &&
          state.like
            .slice(0, 1)
            .map((like) => <LikenessNote key={like.source.id} source={source} like={like} />)}
      </div>
      <Group gap={4} wrap="nowrap">
        {(state.step === 'saved' || state.step === 'taken') && source && (
          <Button onClick={open}>{t('clip.open')}</Button>
        )}
        {state.step === 'renewed' && source && (
          <Button onClick={() => compare(state.captureId)}>{t('versions.compare')}</Button>
        )}
        {state.step === 'failed' &&
          source?.pending &&
          source.url &&
          host.supports('capturePage') && (
            <Button onClick={() => retry(source)}>{t('clip.retry')}</Button>
          )}
        {state.step === 'failed' && source && <Button onClick={open}>{t('clip.otherWays')}</Button>}
        {isRunning(item) ? (
          <Button onClick={() => clips.cancel(id)}>{t('clip.stop')}</Button>
        ) : (
          <ActionIcon aria-label={t('clip.dismiss')} onClick={() => clips.dismiss(id)}>
            <IconX size={14} />
          </ActionIcon>
        )}
      </Group>
    </li>
  )
}

/** In a browser an address can only be noted: that is no failure of its page. */
function isNoted(state: ClipItem['state']): boolean {
  return state.step === 'failed' && state.error.code === 'not-supported'
}

function StateIcon({ state }: { state: ClipItem['state'] }) {
  if (isNoted(state)) return <IconLink size={18} color="var(--ink-3)" aria-hidden="true" />
  switch (state.step) {
    case 'saved':
    case 'renewed':
    case 'taken':
      return <IconCircleCheck size={18} color="var(--ok)" aria-hidden="true" />
    case 'failed':
      return <IconAlertTriangle size={18} color="var(--bad)" aria-hidden="true" />
    case 'waiting':
      return <IconClock size={18} color="var(--ink-3)" aria-hidden="true" />
    case 'fetching':
    case 'reading':
      return <Loader size={16} aria-hidden="true" />
  }
}

function StateInWords({ item: { state } }: { item: ClipItem }) {
  const { t, language } = useServices()
  switch (state.step) {
    case 'waiting':
    case 'reading':
    case 'fetching':
      return progressInWords(state, t, language)
    case 'saved': {
      const { characters, leftOut } = state
      if (characters === 0) return t('clip.state.kept')
      const saved = t('clip.state.saved', { characters: characters.toLocaleString(language) })
      return `${saved} · ${t('clip.state.leftOut', { count: leftOut.toLocaleString(language) })}`
    }
    case 'renewed': {
      const words = t(`versions.again.line.${state.text}`)
      return [words, impactInWords(state, t)].filter(Boolean).join(' ')
    }
    case 'taken':
      return takenInWords(state, t)
    case 'failed':
      if (isNoted(state)) return t('clip.state.noted')
      return t('clip.state.failed', { reason: errorMessage(t, state.error) })
  }
}
