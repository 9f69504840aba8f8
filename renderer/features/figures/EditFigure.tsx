import { Button, Group, Stack } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { isOfText } from '#shared/domain/passage'
import type { Figure } from '#shared/domain/figure'
import { captureOf, readingOf } from '../../data/captures'
import { editFigure } from '../../data/figures'
import { figureDraftOf, figureFrom, partiesIn } from '../../figure-draft'
import { mentionsWithin, noOffers, offersAt } from '../../figure-offers'
import { FigureFields } from '../../FigureFields'
import { useServices } from '../../services'
import { Form } from '../../ui/Form'
import { sourceOfFigure, type FigureBoard } from './use-figure-board'

/** Changes what a figure is written down as. */
export function EditFigure({
  figure,
  board,
  onDone,
}: {
  figure: Figure
  board: FigureBoard
  onDone: () => void
}) {
  const { t, db, now, perform } = useServices()
  const [draft, setDraft] = useState(() => figureDraftOf(figure))
  const passage = board.passages.get(figure.passageId)
  const source = sourceOfFigure(figure, board)
  const offers = useLiveQuery(async () => {
    // The words of a picture's part are the reporter's: they offer nothing that a source says.
    if (!passage || !source || !isOfText(passage)) return null
    const [capture, reading] = await Promise.all([
      captureOf(db, passage.captureId),
      readingOf(db, passage.captureId),
    ])
    if (!capture || !reading) return null
    const all = mentionsWithin(reading.text, passage.selector)
    // The one that was taken, where the passage has several.
    const own = all.filter(({ raw }) => raw === figure.raw)
    const about = { source, capture, text: reading.text }
    return offersAt(passage.selector, own.length > 0 ? own : all, about, board.figures)
  }, [db, passage, source, figure.raw, board.figures])
  const written = figureFrom(draft)
  const save = async () => {
    if (!written) return
    const saved = await perform('figures.act.edit', () =>
      editFigure(db, figure, written, now(), partiesIn(draft)),
    )
    if (saved) onDone()
  }
  return (
    <Form onSubmit={save}>
      <Stack gap="sm">
        <FigureFields
          draft={draft}
          onChange={(next) => setDraft((before) => ({ ...before, ...next }))}
          offers={offers ?? noOffers}
          parties={[...board.parties.values()]}
        />
        <Group justify="flex-end">
          <Button onClick={onDone}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={written === null}>
            {t('figures.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
