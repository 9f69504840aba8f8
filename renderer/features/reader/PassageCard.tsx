import { Button, Kbd, Menu, UnstyledButton } from '@mantine/core'
import { IconCopy, IconDots, IconPhotoScan, IconTextScan2, IconTrash } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Capture } from '#shared/domain/capture'
import { isOfText, isRegion, wordsOf, type Passage } from '#shared/domain/passage'
import type { Source } from '#shared/domain/source'
import { pagesInFile } from '#shared/i18n/page-in-words'
import { editPassage, removePassage } from '../../data/passages'
import { PassageWords } from '../../PassageWords'
import { placeOfPassage } from '../../place'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import { SavedArea } from '../../ui/SavedArea'
import { citedQuote } from './cited-quote'
import { FateChip } from './FateChip'
import type { Fate } from './passage-fates'
import type { Served } from './PassageList'
import { ServedClaims } from './ServedClaims'
import type { Marking } from './use-marking'
import styles from './PassageCard.module.css'

/** One passage: its words, what it serves, the reporter's note, and what can be done with it. */
export function PassageCard({
  passage,
  source,
  capture,
  served,
  fate,
  marking,
}: {
  passage: Passage
  source: Source
  capture: Capture
  served: readonly Served[]
  fate: Fate | null
  /** Null for a passage of a capture that is not open: choosing it opens that one. */
  marking: Marking | null
}) {
  const { t, db, go, now, perform } = useServices()
  const { id, pages, note } = passage
  const isActive = marking?.active?.id === id
  const card = useRef<HTMLElement>(null)
  const shownFrom = isActive ? marking.active : null
  const show = useEffectEvent(() => card.current?.scrollIntoView({ block: 'nearest' }))
  useEffect(() => {
    if (shownFrom && shownFrom.from !== 'card') show()
  }, [shownFrom])

  const choose = () =>
    marking ? marking.activate({ id, from: 'card' }) : go(placeOfPassage(passage))
  const saveNote = async (typed: string) => {
    const saved = await perform('reader.act.note', () =>
      editPassage(db, passage, { note: typed }, now()),
    )
    return saved && saved.note
  }
  const open = marking && isActive ? marking : null
  return (
    <article ref={card} className={styles['card']} data-active={isActive}>
      <UnstyledButton
        className={styles['quote']}
        aria-pressed={isActive}
        aria-label={t('reader.passage', { quote: wordsOf(passage) })}
        onClick={choose}
      >
        <PassageWords passage={passage} isWhole={isActive} />
      </UnstyledButton>
      {pages && <p className={styles['pages']}>{pagesInFile(pages, t)}</p>}
      {fate && <FateChip fate={fate} isRegion={isRegion(passage)} />}
      <ServedClaims served={served} />
      {open ? (
        <>
          <SavedArea
            label={t('reader.note')}
            hideLabel
            placeholder={t('reader.notePlaceholder')}
            value={note}
            save={saveNote}
          />
          {open.ranging?.id === id ? (
            <Notice title={t('reader.range')} text={t('reader.rangeHint')}>
              <Button onClick={() => open.range(null)}>{t('app.cancel')}</Button>
            </Notice>
          ) : (
            <CardActions {...{ passage, source, capture }} marking={open} />
          )}
        </>
      ) : (
        note && (
          <p className={styles['note']} dir="auto">
            {note}
          </p>
        )
      )}
    </article>
  )
}

function CardActions({
  passage,
  source,
  capture,
  marking,
}: {
  passage: Passage
  source: Source
  capture: Capture
  marking: Marking
}) {
  const { t, db, language, now, perform, tell, report } = useServices()
  const target = { passage, isNew: false }
  const remove = async () => {
    const removed = await perform('reader.act.remove', async () => {
      await removePassage(db, passage, now())
      return true
    })
    if (removed) tell(t('reader.removed'))
  }
  const copy = () => {
    navigator.clipboard
      .writeText(citedQuote(passage, source, capture, { t, language }))
      .then(() => tell(t('app.copied')))
      .catch(report)
  }
  return (
    <div className={styles['actions']}>
      <Button
        rightSection={<Kbd aria-hidden="true">C</Kbd>}
        onClick={() => marking.openForm('claim', target)}
      >
        {t('reader.claim')}
      </Button>
      <Button
        rightSection={<Kbd aria-hidden="true">E</Kbd>}
        onClick={() => marking.openForm('evidence', target)}
      >
        {t('reader.evidence')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button aria-label={t('app.more')} title={t('app.more')} px={8}>
            <IconDots size={14} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={copy}>
            {t('reader.copyCited')}
          </Menu.Item>
          {isOfText(passage) && (
            <Menu.Item
              leftSection={<IconTextScan2 size={14} aria-hidden="true" />}
              onClick={() => marking.range(passage)}
            >
              {t('reader.range')}
            </Menu.Item>
          )}
          {isRegion(passage) && (
            <Menu.Item
              leftSection={<IconPhotoScan size={14} aria-hidden="true" />}
              onClick={() => marking.draw({ region: passage.selector, passage })}
            >
              {t('region.edit')}
            </Menu.Item>
          )}
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => void remove()}
          >
            {t('reader.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
