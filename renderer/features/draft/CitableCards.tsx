import { ActionIcon, Box, TextInput, Tooltip } from '@mantine/core'
import { IconQuote, IconSearch, IconSuperscript } from '@tabler/icons-react'
import { useState, type DragEvent } from 'react'
import { useServices } from '../../services'
import { CitableLine } from './CitableList'
import { beginDrag } from './citation-drag'
import { isQuotable, type Citable, type Way } from './citables'
import { useDraftRoom, useInsert } from './draft-room'
import styles from './CitableCards.module.css'

/** How many cards are drawn at once; the search leads to the others. */
const most = 60

/** The case's claims and passages beside the text, to be dragged in or put in at the caret. */
export function CitableCards() {
  const { t } = useServices()
  const { citables } = useDraftRoom()
  const [query, setQuery] = useState('')
  if (!citables) return null
  if (citables.all.length === 0) return <p className={styles['none']}>{t('draft.aside.empty')}</p>
  const found = citables.search(query)
  const claims = found.filter(({ kind }) => kind === 'claim')
  const passages = found.filter(({ kind }) => kind === 'passage')
  return (
    <>
      <TextInput
        aria-label={t('draft.aside.search')}
        placeholder={t('draft.aside.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 && <p className={styles['none']}>{t('draft.cite.none')}</p>}
      <Cards title={t('draft.aside.claims')} citables={claims} />
      <Cards title={t('draft.aside.passages')} citables={passages} />
    </>
  )
}

function Cards({ title, citables }: { title: string; citables: readonly Citable[] }) {
  const { t } = useServices()
  if (citables.length === 0) return null
  const left = citables.length - most
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <ul className={styles['cards']}>
        {citables.slice(0, most).map((citable) => (
          <Card key={citable.id} citable={citable} />
        ))}
      </ul>
      {left > 0 && <p className={styles['none']}>{t('draft.aside.more', { count: left })}</p>}
    </section>
  )
}

function Card({ citable }: { citable: Citable }) {
  const { t } = useServices()
  const { editable } = useDraftRoom()
  const insert = useInsert()
  const ways: readonly Way[] = ['usual', 'other']
  return (
    <Box
      component="li"
      className={styles['card']}
      draggable={editable}
      onDragStart={(event: DragEvent) => beginDrag(event.dataTransfer, citable)}
    >
      <CitableLine citable={citable} />
      {editable && (
        <span className={styles['ways']}>
          {ways.map((way) => {
            const withWords = (way === 'usual') === isQuotable(citable)
            const of =
              withWords && citable.kind === 'passage' && !isQuotable(citable)
                ? 'region'
                : citable.kind
            const label = t(`draft.insert.${of}.${withWords ? 'words' : 'mark'}`)
            return (
              <Tooltip key={way} label={label}>
                <ActionIcon
                  size="sm"
                  aria-label={label}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => insert(citable, way)}
                >
                  {withWords ? <IconQuote size={14} /> : <IconSuperscript size={14} />}
                </ActionIcon>
              </Tooltip>
            )
          })}
        </span>
      )}
    </Box>
  )
}
