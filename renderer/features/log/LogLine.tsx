import { UnstyledButton } from '@mantine/core'
import { Assessment, type AssessedField } from '#shared/domain/claim'
import { EntryKind, type Entry } from '#shared/domain/entry'
import { DeskRule, SettledAs } from '#shared/domain/settlement'
import { ErrorCode } from '#shared/errors'
import { articleFormats, exportForms, sourceFormats, packFormats } from '#shared/export/export-kind'
import { ruleInWords, settledInWords } from '#shared/i18n/finding-in-words'
import type { Translate } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import { textOutcomes } from '../../data/recapture'
import type { RowPlace } from '../../ui/use-drawn-rows'
import styles from './LogRoom.module.css'
import { editInWords, originInWords } from './edit-in-words'
import { hasPlace } from './subject-place'
import { isAgain, whatInWords } from './what-in-words'

/** One line: when, what, about what, and what it says in plain words. */
export function LogLine({
  place,
  id,
  entry,
  chosen,
  onChoose,
  onOpen,
}: {
  place: RowPlace
  id: string
  entry: Entry
  chosen: boolean
  onChoose: () => void
  onOpen: () => void
}) {
  const { t, language } = useServices()
  const { subject } = entry
  const said = detailsInWords(entry, t)
  return (
    // Keys are the grid's: it points at the chosen line.
    <tr
      {...place}
      id={id}
      className={styles['line']}
      aria-rowindex={place['data-index'] + 1}
      aria-selected={chosen}
      onClick={onChoose}
    >
      <td className={styles['seq']} title={t('log.hash', { hash: entry.hash })}>
        {entry.seq}
      </td>
      <td className={styles['time']}>
        <time dateTime={entry.at}>{showInstant(entry.at, language)}</time>
      </td>
      <td className={styles['text']}>
        <b>{whatInWords(entry, t)}</b>{' '}
        {hasPlace(subject) ? (
          <UnstyledButton
            className={styles['subject']}
            tabIndex={-1}
            title={t('log.open')}
            dir="auto"
            onClick={onOpen}
          >
            {subject.label}
          </UnstyledButton>
        ) : (
          <span dir="auto">{subject.label}</span>
        )}
        {said.length > 0 && <small dir="auto">{said.join(' · ')}</small>}
      </td>
    </tr>
  )
}

function detailsInWords({ what, details }: Entry, t: Translate): string[] {
  const text = (key: string) => (typeof details[key] === 'string' ? details[key] : '')
  const reason = text('reason') && [t('log.reason', { reason: text('reason') })]
  const address = text('address') || text('file')
  switch (what) {
    case 'claim.work':
    case 'claim.finding':
    case 'claim.use': {
      const field = what.slice('claim.'.length) as AssessedField
      const named = (value: string) =>
        t(`${field}.${Assessment.shape[field].parse(value)}` as never)
      return [
        t('log.change', { from: named(text('from')), to: named(text('to')) }),
        ...(reason || []),
      ]
    }
    case 'source.edited':
      return editInWords({ details }, t)
    case 'source.origin':
      return originInWords({ details }, t)
    case 'source.failed': {
      const code = ErrorCode.safeParse(text('reason'))
      const status = { status: details['status'] ?? '' }
      return [
        ...(code.success ? [t(`error.${code.data}`, status)] : []),
        ...(isAgain({ what, details }) ? [t('log.versionsStay')] : []),
      ]
    }
    case 'source.captured':
    case 'source.merged': {
      const outcome = textOutcomes.find((one) => one === text('text'))
      const told = typeof details['claims'] === 'number'
      const count = (key: string) => Number(details[key] ?? 0)
      return [
        ...(text('method') === 'browser' ? [t('log.fromBrowser')] : []),
        ...(text('passage') ? [t('log.passage.marked')] : []),
        ...(outcome ? [t(`versions.again.line.${outcome}`)] : []),
        ...(told && count('changed') + count('gone') > 0
          ? [t('log.troubled', { changed: count('changed'), gone: count('gone') })]
          : []),
        ...(told && count('claims') > 0 ? [t('log.rechecked', { count: count('claims') })] : []),
        ...(address ? [address] : []),
      ]
    }
    case 'draft.written':
      return [t('log.characters', { from: details['from'] ?? 0, to: details['to'] ?? 0 })]
    case 'draft.exported': {
      const form = exportForms.find((one) => one === text('form'))
      const formats = [...articleFormats, ...sourceFormats, ...packFormats]
      const format = formats.find((one) => one === text('format'))
      return [
        ...(form ? [t(`exporting.form.${form}`)] : []),
        ...(format ? [t(`exporting.format.${format}`)] : []),
        text('file') || t('log.printed'),
        t('exporting.hash', { sha256: text('sha256') }),
      ]
    }
    case 'case.copied':
      return [text('file'), t('exporting.hash', { sha256: text('sha256') })]
    case 'timeline.printed':
      return [text('file') || t('log.printed'), t('exporting.hash', { sha256: text('sha256') })]
    case 'case.verified': {
      const count = (state: string) => Number(details[state] ?? 0)
      return [
        t('verify.counts', {
          intact: count('intact'),
          damaged: count('damaged'),
          missing: count('missing'),
        }),
      ]
    }
    case 'desk.settled':
    case 'desk.reopened': {
      const [rule, as] = [DeskRule.safeParse(text('rule')), SettledAs.safeParse(text('as'))]
      return [
        ...(rule.success ? [ruleInWords(rule.data, t)] : []),
        text('sentence'),
        ...(as.success ? [settledInWords({ as: as.data, reason: text('reason') }, t)] : []),
      ]
    }
    case 'interest.dismissed':
    case 'interest.restored':
      return [text('ground'), ...(reason || [])]
    case 'act.undone':
    case 'act.redone': {
      const act = EntryKind.safeParse(text('act'))
      return act.success ? [t(`log.${act.data}`)] : []
    }
    default: {
      const changed =
        text('from') || text('to') ? [t('log.change', { from: text('from'), to: text('to') })] : []
      return [...changed, ...(address ? [address] : []), ...(reason || [])]
    }
  }
}
