import { Combobox, useCombobox, VisuallyHidden } from '@mantine/core'
import { IconQuote, IconTargetArrow } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { findingMarks, useMarks } from '#shared/domain/claim-mark'
import { nameOf, shown } from '#shared/domain/source'
import { useServices } from '../../services'
import { Chip } from '../../ui/Chip'
import { wordsOf, type Citable, type Way } from './citables'
import styles from './CitableList.module.css'

type Props = Readonly<{
  id: string
  citables: readonly Citable[]
  active: number
  onActive: (index: number) => void
  onChoose: (citable: Citable, way: Way) => void
}>

export const optionId = (listId: string, index: number) => `${listId}-${index}`

/** Claims and passages to choose from. The keys are handled where the query is typed. */
export function CitableList({ id, citables, active, onActive, onChoose }: Props) {
  const { t } = useServices()
  const store = useCombobox()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <Combobox store={store}>
      <Combobox.Options
        ref={list}
        id={id}
        className={styles['list'] ?? ''}
        aria-label={t('draft.cite')}
      >
        {citables.map((citable, index) => (
          <Combobox.Option
            key={citable.id}
            value={citable.id}
            id={optionId(id, index)}
            aria-selected={index === active}
            className={styles['option'] ?? ''}
            onPointerMove={() => onActive(index)}
            onClick={(event) => onChoose(citable, event.shiftKey ? 'other' : 'usual')}
          >
            <CitableLine citable={citable} />
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {citables.length === 0 && <p className={styles['none']}>{t('draft.cite.none')}</p>}
      <p className={styles['hint']}>{t('draft.cite.keys')}</p>
    </Combobox>
  )
}

/** One claim or passage in two lines. */
export function CitableLine({ citable }: { citable: Citable }) {
  const { t } = useServices()
  if (citable.kind === 'claim') {
    const { finding, use } = citable.claim
    return (
      <>
        <IconTargetArrow size={14} aria-hidden="true" />
        <span className={styles['words']} dir="auto">
          <VisuallyHidden>{t('term.claim')}: </VisuallyHidden>
          {wordsOf(citable)}
        </span>
        <span className={styles['about']}>
          <Chip {...findingMarks[finding]}>{t(`finding.${finding}`)}</Chip>
          <Chip {...useMarks[use]}>{t(`use.${use}`)}</Chip>
        </span>
      </>
    )
  }
  const { source } = citable
  const publisher = source && shown(source, 'publisher')
  return (
    <>
      <IconQuote size={14} aria-hidden="true" />
      <span className={styles['words']} dir="auto">
        <VisuallyHidden>{t('term.passage')}: </VisuallyHidden>
        {wordsOf(citable)}
      </span>
      <span className={styles['about']} dir="auto">
        {[source && nameOf(source), publisher].filter(Boolean).join(' · ') || t('draft.noSource')}
      </span>
    </>
  )
}
