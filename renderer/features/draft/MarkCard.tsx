import { Button, FocusTrap, Group } from '@mantine/core'
import { IconArrowRight, IconTrash } from '@tabler/icons-react'
import { $getNodeByKey, HISTORY_PUSH_TAG } from 'lexical'
import { findingMarks, useMarks } from '#shared/domain/claim-mark'
import { nameOf, shown } from '#shared/domain/source'
import { idOf } from '../../editor/CitationNode'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { WholePassage } from '../../WholePassage'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { focusAtOnce } from '../../ui/dialog-focus'
import { showPartialDate } from '../../ui/show-time'
import { AnchorAt } from '../../editor/AnchorAt'
import type { Citable } from './citables'
import { useDraftRoom, useLeadToCited } from './draft-room'
import { usePointedMark, type PointedMark } from './use-pointed-mark'
import styles from './MarkCard.module.css'

/** What the mark under the pointer, or beside the caret, cites; a click on the mark leads there. */
export function MarkCard() {
  const { editor } = useOpenDraft()
  const { marks } = useReadDraft().reading
  const { citables } = useDraftRoom()
  const { t } = useServices()
  const leadToCited = useLeadToCited()
  const { pointed, hold, letGo, close } = usePointedMark(editor, leadToCited)
  if (!pointed || !citables) return null
  const citable = citables.byId.get(idOf(pointed.target)) ?? null
  const number = marks.find(({ key }) => key === pointed.key)?.number
  const name = t('draft.mark', { number: number ?? '' })
  const leave = () => {
    close()
    editor.focus()
  }
  return (
    <AnchorAt
      place={pointed.place}
      width={360}
      position="bottom"
      onClose={leave}
      dropdown={{
        role: 'dialog',
        'aria-label': name,
        onPointerEnter: hold,
        ...(pointed.by === 'pointer' && { onPointerLeave: letGo }),
      }}
      content={
        <FocusTrap active={pointed.by === 'keys'}>
          <div className={styles['card']}>
            <p className={styles['number']}>{name}</p>
            {citable ? <Cited citable={citable} /> : <Missing pointed={pointed} />}
            <Actions pointed={pointed} isThere={citable !== null} onDone={leave} />
          </div>
        </FocusTrap>
      }
    />
  )
}

function Actions({
  pointed,
  isThere,
  onDone,
}: {
  pointed: PointedMark
  isThere: boolean
  onDone: () => void
}) {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const { editable } = useDraftRoom()
  const leadToCited = useLeadToCited()
  const remove = () => {
    editor.update(() => $getNodeByKey(pointed.key)?.remove(), { tag: HISTORY_PUSH_TAG })
    onDone()
  }
  return (
    <Group gap={6} mt={8}>
      {isThere && (
        <Button
          leftSection={<IconArrowRight size={14} aria-hidden="true" />}
          onClick={() => leadToCited(pointed.target)}
          ref={pointed.by === 'keys' ? focusAtOnce : null}
          data-autofocus
        >
          {t(pointed.target.kind === 'passage' ? 'draft.mark.toPassage' : 'draft.mark.toClaim')}
        </Button>
      )}
      {editable && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={14} aria-hidden="true" />}
          onClick={remove}
        >
          {t('draft.mark.remove')}
        </Button>
      )}
    </Group>
  )
}

function Missing({ pointed }: { pointed: PointedMark }) {
  const { t } = useServices()
  return (
    <Chip tone="bad" shape="×">
      {t(pointed.target.kind === 'passage' ? 'draft.mark.passageGone' : 'draft.mark.claimGone')}
    </Chip>
  )
}

function Cited({ citable }: { citable: Citable }) {
  const { t, language } = useServices()
  if (citable.kind === 'claim') {
    const { text, finding, use } = citable.claim
    return (
      <>
        <p className={styles['words']} dir="auto">
          {text}
        </p>
        <Group gap={4}>
          <Chip {...findingMarks[finding]}>{t(`finding.${finding}`)}</Chip>
          <Chip {...useMarks[use]}>{t(`use.${use}`)}</Chip>
        </Group>
      </>
    )
  }
  const { passage, source } = citable
  const publishedAt = source && shown(source, 'publishedAt')
  const about = [
    source && shown(source, 'publisher'),
    publishedAt && showPartialDate(publishedAt, language),
  ].filter(Boolean)
  return (
    <>
      <WholePassage passage={passage} className={styles['words']} />
      <p className={styles['source']} dir="auto">
        {(source && nameOf(source)) ?? t('draft.noSource')}
      </p>
      {about.length > 0 && <p className={styles['about']}>{about.join(' · ')}</p>}
    </>
  )
}
