import type { Source, Talk } from '#shared/domain/source'
import { editTalk } from '../../../data/notes'
import { DateField } from '../../../DateField'
import { useServices } from '../../../services'
import { TermsField } from '../../../TermsField'
import { SavedField } from '../../../ui/SavedField'
import styles from './WritingView.module.css'

/** With whom, when, where and on what terms it was talked. */
export function TalkEditor({ source, talk }: { source: Source; talk: Talk }) {
  const { t, db, now, perform } = useServices()
  const edit = async (change: Partial<Talk>) => {
    const edited = await perform('notes.act', () => editTalk(db, source, change, now()))
    return edited?.talk ?? null
  }
  return (
    <div className={styles['talk']}>
      <SavedField
        maxLength={2000}
        label={t('notes.who')}
        value={talk.who}
        save={async (who) => (await edit({ who }))?.who ?? null}
      />
      <DateField size="xs" label={t('notes.at')} value={talk.at} onChange={(at) => edit({ at })} />
      <SavedField
        maxLength={2000}
        label={t('notes.place')}
        value={talk.place}
        save={async (place) => (await edit({ place }))?.place ?? null}
      />
      <TermsField value={talk.terms} onChange={(terms) => void edit({ terms })} />
    </div>
  )
}
