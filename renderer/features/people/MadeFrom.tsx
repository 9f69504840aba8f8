import { UnstyledButton } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { passageOf } from '../../data/passages'
import { PassageWords } from '../../PassageWords'
import { placeOfPassage } from '../../place'
import { useServices } from '../../services'
import styles from './People.module.css'

/** The passage that a party was made from, as long as it is in the case. */
export function MadeFrom({ passageId }: { passageId: string }) {
  const { t, db, go } = useServices()
  const passage = useLiveQuery(() => passageOf(db, passageId), [db, passageId])
  if (!passage) return null
  return (
    <section aria-label={t('people.madeFrom')}>
      <h3>{t('people.madeFrom')}</h3>
      <ul className={styles['lines']}>
        <li>
          <UnstyledButton onClick={() => go(placeOfPassage(passage))}>
            <PassageWords passage={passage} />
          </UnstyledButton>
        </li>
      </ul>
    </section>
  )
}
