import { UnstyledButton } from '@mantine/core'
import type { Party } from '#shared/domain/party'
import { figureInWords } from '#shared/i18n/figure-in-words'
import type { Place } from '../../place'
import { useCase, useServices } from '../../services'
import styles from './People.module.css'
import type { PeopleBoard } from './use-people-board'

type Line = Readonly<{ id: string; words: string; place: Place }>

/** Claims by and about a party, the figures it gives, and what it was asked. */
export function NamedIn({ party, board }: { party: Party; board: PeopleBoard }) {
  const { id: caseId } = useCase()
  const { t, language } = useServices()
  const claims = (all: PeopleBoard['claims']): readonly Line[] =>
    all.map(({ id, text }) => ({ id, words: text, place: { room: 'claims', caseId, claimId: id } }))
  const said = board.claims.filter(({ claimantId }) => claimantId === party.id)
  const about = board.claims.filter(({ aboutIds }) => aboutIds.includes(party.id))
  const figures = board.figures.filter(({ claimantId }) => claimantId === party.id)
  const asked = board.inquiries.filter(({ partyId }) => partyId === party.id)
  return (
    <>
      <Lines title={t('people.said')} lines={claims(said)} />
      <Lines title={t('people.about')} lines={claims(about)} />
      <Lines
        title={t('people.figures')}
        lines={figures.map((figure) => ({
          id: figure.id,
          words: `${figure.measure}: ${figureInWords(figure, language)}`,
          place: { room: 'figures', caseId, figureId: figure.id },
        }))}
      />
      <Lines
        title={t('people.inquiries')}
        lines={asked.map(({ id, claimIds, question }) => ({
          id,
          words: question.trim() || t('replies.count', { count: claimIds.length }),
          place: { room: 'replies', caseId, inquiryId: id },
        }))}
      />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { go } = useServices()
  if (lines.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['lines']}>
        {lines.map(({ id, words, place }) => (
          <li key={id}>
            <UnstyledButton dir="auto" onClick={() => go(place)}>
              {words}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
