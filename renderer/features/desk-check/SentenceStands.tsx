import { FocusTrap, Group } from '@mantine/core'
import type { Gate, Ground } from '#shared/check/gate'
import type { GroundChange } from '#shared/check/gate-changes'
import { wordsOf } from '#shared/domain/passage'
import type { Checked } from '../../editor/desk-state'
import { useDesk } from '../../editor/desk-state'
import { useOpenDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { Deed } from './Deed'
import { findingMark } from './finding-mark'
import { gateMark } from './gate-mark'
import { SetByHand } from './SetByHand'
import { useFollowFinding } from './use-follow-finding'
import styles from './SentenceStands.module.css'

type Props = Readonly<{
  gate: Gate
  /** What stood otherwise when the sentence was last looked at. */
  changes: readonly GroundChange[]
  checked: Checked
  onDone: () => void
}>

/** How a sentence stands, what has changed, what it rests on, and what the desk check asks about it. */
export function SentenceStands({ gate, changes, checked, onDone }: Props) {
  const { t } = useServices()
  const { showAside } = useOpenDraft()
  const desk = useDesk()
  const { shape, tone, what } = gateMark(gate.state, t)
  const asked = checked.open.flatMap(({ finding }, index) =>
    finding.sentence === gate.sentence ? [{ finding, index }] : [],
  )
  return (
    <FocusTrap>
      <div className={styles['card']} tabIndex={-1} data-autofocus>
        <p className={styles['number']}>{t('gate.card', { number: gate.sentence })}</p>
        <Chip {...{ shape, tone }}>{what}</Chip>
        {changes.length > 0 && (
          <div className={styles['part']}>
            <p>{t('gate.changed')}</p>
            {changes.map((change) => (
              <Change key={change.ground.id} change={change} checked={checked} />
            ))}
          </div>
        )}
        {gate.grounds.length > 0 && (
          <div className={styles['part']}>
            <p>{t('gate.rests')}</p>
            {gate.grounds.map((ground) => (
              <GroundOf key={ground.id} ground={ground} checked={checked} />
            ))}
          </div>
        )}
        {asked.length > 0 && (
          <div className={styles['part']}>
            <p>{t('desk.title')}</p>
            {asked.map(({ finding, index }) => (
              <div key={index}>
                <Deed
                  words={findingMark(finding, t).what}
                  run={() => {
                    desk.look(null)
                    showAside(true)
                    desk.point(index)
                  }}
                />
              </div>
            ))}
          </div>
        )}
        <SetByHand {...{ gate, onDone }} asked={asked.map(({ finding }) => finding)} />
      </div>
    </FocusTrap>
  )
}

function Change({
  change: { ground, from, worded },
  checked,
}: {
  change: GroundChange
  checked: Checked
}) {
  const { t } = useServices()
  const was = gateMark(from, t)
  const is = gateMark(ground.state, t)
  const reason = checked.view.claims.get(ground.id)?.history.at(-1)?.reason ?? ''
  return (
    <>
      <p className={styles['words']} dir="auto">
        {ground.text ?? t('gate.gone')}
      </p>
      {from !== ground.state && <p>{t('gate.change', { from: was.what, to: is.what })}</p>}
      {worded !== null && <p dir="auto">{t('gate.because.words', { from: worded })}</p>}
      {ground.fates.map(({ passage, words }) => (
        <p key={passage.id}>
          {t('gate.because.source', { from: wordsOf(passage), to: words ?? t('versions.nothing') })}
        </p>
      ))}
      {from !== ground.state && ground.fates.length === 0 && reason !== '' && (
        <p>{t('gate.because.reason', { reason })}</p>
      )}
    </>
  )
}

function GroundOf({ ground, checked }: { ground: Ground; checked: Checked }) {
  const { t } = useServices()
  const follow = useFollowFinding()
  const { shape, tone, what } = gateMark(ground.state, t)
  const passage = checked.view.passages.get(ground.id)
  return (
    <div>
      <p className={styles['words']} dir="auto">
        {ground.text ?? t('gate.gone')}
      </p>
      <Group gap={4}>
        {ground.state !== 'cited' && <Chip {...{ shape, tone }}>{what}</Chip>}
        {ground.text !== null && ground.kind === 'claim' && (
          <Deed words={t('gate.toClaim')} run={() => follow.toClaim(ground.id)} />
        )}
        {passage && <Deed words={t('gate.toPassage')} run={() => follow.toPassage(passage)} />}
      </Group>
    </div>
  )
}
