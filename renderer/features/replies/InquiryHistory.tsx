import { Button } from '@mantine/core'
import type { Inquiry } from '#shared/domain/inquiry'
import { useCase, useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import styles from './Replies.module.css'
import type { ReplyBoard } from './use-reply-board'

/** When the party was asked and what came of it, in the order of time. */
export function InquiryHistory({ inquiry, board }: { inquiry: Inquiry; board: ReplyBoard }) {
  const { id: caseId } = useCase()
  const { t, go, language } = useServices()
  const { attempts, outcome } = inquiry
  if (attempts.length === 0 && !outcome) return null
  const answer = board.sources.get(outcome?.sourceId ?? '')
  return (
    <section aria-labelledby="inquiry-history">
      <h3 id="inquiry-history">{t('replies.history')}</h3>
      <ol className={styles['history']}>
        {attempts.map(({ at, channel, note }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- attempts are only ever added at the end
          <li key={index}>
            <time dateTime={at}>{showInstant(at, language)}</time>
            <span>
              {t(index === 0 ? 'replies.attempt.first' : 'replies.attempt.again', {
                channel: t(`replies.channel.${channel}`),
              })}
            </span>
            {note && <small dir="auto">{note}</small>}
          </li>
        ))}
        {outcome && (
          <li>
            <time dateTime={outcome.at}>{showInstant(outcome.at, language)}</time>
            <span>{t(`replies.state.${outcome.kind}`)}</span>
            {outcome.note && <small dir="auto">{outcome.note}</small>}
            {answer && (
              <Button
                size="compact-xs"
                onClick={() => go({ room: 'reader', caseId, sourceId: answer.id })}
              >
                {t('replies.outcome.open')}
              </Button>
            )}
          </li>
        )}
      </ol>
    </section>
  )
}
