import { CloseButton, UnstyledButton } from '@mantine/core'
import { notPutYet, type Inquiry } from '#shared/domain/inquiry'
import type { InquiryEdit } from '../../data/inquiries'
import { useCase, useServices } from '../../services'
import { SearchSelect } from '../../ui/SearchSelect'
import styles from './Replies.module.css'
import type { ReplyBoard } from './use-reply-board'

type Props = Readonly<{
  inquiry: Inquiry
  board: ReplyBoard
  onEdit: (edit: InquiryEdit) => Promise<Inquiry | null>
}>

/** The claims that are put to a party, and whether in the words that they have now. */
export function PutClaims({ inquiry, board, onEdit }: Props) {
  const { id: caseId } = useCase()
  const { t, go } = useServices()
  const { claimIds, attempts } = inquiry
  const otherwise = new Map(
    notPutYet(inquiry, board.claims).map(({ claimId, was }) => [claimId, was]),
  )
  const rest = [...board.claims.values()].filter(({ id }) => !claimIds.includes(id))
  const about = (aboutIds: readonly string[]) =>
    inquiry.partyId !== null && aboutIds.includes(inquiry.partyId) ? 0 : 1
  return (
    <section aria-labelledby="inquiry-claims">
      <h3 id="inquiry-claims">{t('replies.claims')}</h3>
      {claimIds.length === 0 && <p className={styles['hint']}>{t('replies.claims.none')}</p>}
      <ul className={styles['claims']}>
        {claimIds.flatMap((id) => {
          const claim = board.claims.get(id)
          if (!claim) return []
          const was = otherwise.get(id)
          return [
            <li key={id}>
              <div>
                <UnstyledButton
                  dir="auto"
                  title={t('replies.claims.open')}
                  onClick={() => go({ room: 'claims', caseId, claimId: id })}
                >
                  {claim.text}
                </UnstyledButton>
                {attempts.length > 0 && was === null && <small>{t('replies.notPut')}</small>}
                {typeof was === 'string' && (
                  <small dir="auto">{t('replies.reworded', { was })}</small>
                )}
              </div>
              <CloseButton
                size="sm"
                aria-label={t('replies.claims.out', { text: claim.text })}
                onClick={() => void onEdit({ claimIds: claimIds.filter((one) => one !== id) })}
              />
            </li>,
          ]
        })}
      </ul>
      {rest.length > 0 && (
        <SearchSelect
          size="xs"
          aria-label={t('replies.claims.add')}
          placeholder={t('replies.claims.add')}
          value={null}
          data={rest
            .toSorted((a, b) => about(a.aboutIds) - about(b.aboutIds))
            .map(({ id, text }) => ({ value: id, label: text }))}
          onChange={(id) => id !== null && void onEdit({ claimIds: [...claimIds, id] })}
        />
      )}
    </section>
  )
}
