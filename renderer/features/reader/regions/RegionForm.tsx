import { Button, Group, Paper, Textarea } from '@mantine/core'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { Capture } from '#shared/domain/capture'
import type { RegionPassage } from '#shared/domain/passage'
import { editPassage, markPassage } from '../../../data/passages'
import { useServices } from '../../../services'
import { Form } from '../../../ui/Form'
import type { Drawn, Marking } from '../use-marking'
import styles from './RegionForm.module.css'

/** What is seen in the region that is drawn; it is kept with those words, alone or with a claim. */
export function RegionForm({
  capture,
  drawn,
  marking,
  description,
}: {
  capture: Capture
  drawn: Drawn
  marking: Marking
  description: RefObject<HTMLTextAreaElement | null>
}) {
  const { t, db, now, newId, perform } = useServices()
  const { region, passage } = drawn
  const [words, setWords] = useState(passage?.selector.description ?? '')
  const selector = { ...region, kind: 'region', description: words.trim() } as const
  const isSaid = selector.description !== ''
  const make = (): RegionPassage => ({
    id: newId(),
    caseId: capture.caseId,
    sourceId: capture.sourceId,
    captureId: capture.id,
    selector,
    pages: null,
    note: '',
    keptBeside: null,
    createdAt: now(),
  })
  const keep = async () => {
    if (!isSaid) return
    const kept = await perform('reader.act.region', () =>
      passage ? editPassage(db, passage, { selector }, now()) : markPassage(db, make()),
    )
    if (!kept) return
    marking.draw(null)
    marking.activate({ id: kept.id, from: 'made' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.stopPropagation()
    marking.draw(null)
  }
  return (
    <Paper className={styles['form'] ?? ''} withBorder shadow="md" onKeyDown={onKeyDown}>
      <Form onSubmit={keep}>
        <Textarea
          ref={description}
          required
          withAsterisk={false}
          label={t('region.description')}
          description={t('region.description.hint')}
          maxLength={2000}
          maxRows={4}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group justify="space-between" mt="xs" gap="xs">
          <output className={styles['place']}>{t('region.at', region)}</output>
          <Group gap="xs" justify="flex-end">
            <Button onClick={() => marking.draw(null)}>{t('app.cancel')}</Button>
            {!passage && (
              <Button
                disabled={!isSaid}
                onClick={() => marking.openForm('claim', { passage: make(), isNew: true })}
              >
                {t('region.keepAndClaim')}
              </Button>
            )}
            <Button type="submit" variant="filled" disabled={!isSaid}>
              {t('region.keep')}
            </Button>
          </Group>
        </Group>
      </Form>
    </Paper>
  )
}
