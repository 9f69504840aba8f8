import { Autocomplete, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Figure } from '#shared/domain/figure'
import { measuresOf } from '#shared/domain/figure-suggestions'
import type { TextPassage } from '#shared/domain/passage'
import { addFigures, figuresOf } from '../../data/figures'
import { Dialog } from '../../Dialog'
import { useCase, useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { Form } from '../../ui/Form'
import styles from './FoundFigures.module.css'
import { figureOfMention, foundFigures, type FoundFigure } from './found-figures'
import type { OpenCapture } from './reader-state'
import { targetAt } from './target'

/** The figures that the app found in a capture, to take from. */
export function FoundFiguresDialog({
  open,
  opened,
  onClose,
}: {
  open: OpenCapture
  opened: boolean
  onClose: () => void
}) {
  const { t } = useServices()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('figures.found')}
      closeOnClickOutside={false}
    >
      {opened && <FoundFigures open={open} onClose={onClose} />}
    </Dialog>
  )
}

function FoundFigures({ open, onClose }: { open: OpenCapture; onClose: () => void }) {
  const { id: caseId } = useCase()
  const { t, db, now, newId, perform, tell } = useServices()
  const figures = useLiveQuery(() => figuresOf(db, caseId), [db, caseId])
  const { text } = open.reading
  const found = useMemo(
    () => figures && foundFigures(text, open.passages, figures),
    [text, open.passages, figures],
  )
  /** The measure of each that is ticked, by where it begins. */
  const [taken, setTaken] = useState<ReadonlyMap<number, string>>(new Map())
  if (!figures || !found) return null
  if (found.length === 0) return <Text c="var(--ink-2)">{t('figures.found.none')}</Text>

  const take = (start: number, measure: string | null) => {
    const next = new Map(taken)
    if (measure === null) next.delete(start)
    else next.set(start, measure)
    setTaken(next)
  }
  const isWhole = taken.size > 0 && [...taken.values()].every((measure) => measure.trim() !== '')
  const add = async () => {
    if (!isWhole) return
    const at = now()
    const made: { figures: Figure[]; passages: TextPassage[] } = { figures: [], passages: [] }
    for (const { mention, sentence } of found) {
      const measure = taken.get(mention.start)?.trim()
      if (measure === undefined) continue
      const { capture, reading } = open
      const passages = [...open.passages, ...made.passages]
      const about = { capture, text, pages: reading.pages, passages, id: newId(), at }
      const { passage, isNew } = targetAt(sentence, about)
      if (isNew) made.passages.push(passage)
      const kept = { id: newId(), caseId, passageId: passage.id, measure, createdAt: at }
      made.figures.push(figureOfMention(mention, kept))
    }
    const [first, ...others] = made.figures
    if (!first) return
    const saved = await perform('figures.act.add', () =>
      addFigures(db, [first, ...others], made.passages),
    )
    if (!saved) return
    tell(t('figures.found.added', { count: made.figures.length }))
    onClose()
  }
  return (
    <Form onSubmit={add}>
      <Stack gap="sm">
        <Text c="var(--ink-2)" size="sm">
          {t('figures.found.hint')}
        </Text>
        <ul className={styles['list']}>
          {found.map((one) => (
            <FoundRow
              key={one.mention.start}
              found={one}
              text={text}
              measure={taken.get(one.mention.start) ?? null}
              measures={measuresOf(figures, one.mention.unit)}
              onTake={(measure) => take(one.mention.start, measure)}
            />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!isWhole}>
            {t('figures.found.add', { count: taken.size })}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}

const around = 24

function FoundRow({
  found: { mention, sentence, measure: likely, isThere },
  text,
  measure,
  measures,
  onTake,
}: {
  found: FoundFigure
  text: string
  /** Null while it is not ticked. */
  measure: string | null
  measures: readonly string[]
  onTake: (measure: string | null) => void
}) {
  const { t } = useServices()
  const { raw, start, end } = mention
  const [from, to] = [
    Math.max(sentence.start, start - around),
    Math.min(sentence.end, end + around),
  ]
  const offered = [...new Set([...(likely ? [likely] : []), ...measures])]
  return (
    <li className={styles['row']}>
      <Checkbox
        aria-label={t('figures.found.take', { raw })}
        disabled={isThere}
        checked={measure !== null}
        onChange={(event) => onTake(event.currentTarget.checked ? likely : null)}
      />
      <span className={styles['words']} dir="auto">
        {text.slice(from, start)}
        <b>{text.slice(start, end)}</b>
        {text.slice(end, to)}
      </span>
      {isThere ? (
        <Chip tone="ok" shape="✓">
          {t('figures.found.there')}
        </Chip>
      ) : (
        measure !== null && (
          <Autocomplete
            size="xs"
            required
            maxLength={200}
            aria-label={t('figures.found.measureOf', { raw })}
            placeholder={t('figures.measure')}
            data={offered}
            value={measure}
            onChange={onTake}
          />
        )
      )}
    </li>
  )
}
