import { Button, Group, Stack } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { isOfText, type Passage } from '#shared/domain/passage'
import { addFigures, figuresOf } from '../../data/figures'
import { partiesOf } from '../../data/parties'
import { beginFigure, figureFrom, partiesIn } from '../../figure-draft'
import { mentionsWithin, noOffers, offersAt } from '../../figure-offers'
import { FigureFields } from '../../FigureFields'
import { useCase, useServices } from '../../services'
import { Form } from '../../ui/Form'
import { WholePassage } from '../../WholePassage'
import type { OpenCapture } from './reader-state'
import type { Target } from './target'
import styles from './QuotedPassage.module.css'

/** A number of a passage for the ledger: what it measures, as of when, who gives it. One act with the passage. */
export function FigureForm({
  target: { passage, isNew },
  open: { source, capture, reading },
  onClose,
  onSaved,
}: {
  target: Target
  open: OpenCapture
  onClose: () => void
  onSaved: (passage: Passage) => void
}) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform, tell } = useServices()
  // The words of a picture's part are the reporter's: they offer nothing that a source says.
  const place = isOfText(passage) ? passage.selector : null
  const figures = useLiveQuery(() => figuresOf(db, caseId), [db, caseId])
  const parties = useLiveQuery(() => partiesOf(db, caseId), [db, caseId])
  const mentions = useMemo(
    () => (place ? mentionsWithin(reading.text, place) : []),
    [reading.text, place],
  )
  const offers = useMemo(
    () =>
      place
        ? offersAt(place, mentions, { source, capture, text: reading.text }, figures ?? [])
        : noOffers,
    [place, mentions, source, capture, reading.text, figures],
  )
  const [draft, setDraft] = useState(() => beginFigure(mentions[0]?.raw ?? ''))
  const written = figureFrom(draft)

  const save = async () => {
    if (!written) return
    const kept = { id: newId(), caseId, passageId: passage.id, decisions: [], createdAt: now() }
    const saved = await perform('figures.act.add', () =>
      addFigures(db, [{ ...kept, ...written }], isNew ? [passage] : [], partiesIn(draft)),
    )
    if (!saved) return
    tell(t('figures.added'))
    onSaved(passage)
  }
  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <WholePassage passage={passage} className={styles['quote']} />
        <FigureFields
          draft={draft}
          onChange={(next) => setDraft((before) => ({ ...before, ...next }))}
          offers={offers}
          parties={parties ?? []}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={written === null}>
            {t('figures.add')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
