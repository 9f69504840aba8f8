import { useServices } from '../../../services'
import { Notice } from '../../../ui/Notice'
import type { GivenAwayOnPaper } from './given-away-on-paper'
import styles from './Paper.module.css'

/** What must not leave and would: it stands above the paper, where nobody can miss it. */
export function PaperWarnings({ given: { names, offRecord } }: { given: GivenAwayOnPaper }) {
  const { t, language } = useServices()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <>
      {offRecord.conversations > 0 && (
        <Notice
          tone="bad"
          sign="⊘"
          title={t('timeline.print.offRecord', {
            count: offRecord.conversations,
            numbers: list.format(offRecord.events.map(String)),
          })}
          text={t('timeline.print.offRecord.why')}
        />
      )}
      {names.length > 0 && (
        <Notice
          tone="bad"
          sign="⊘"
          title={t('timeline.print.named', { count: names.length })}
          text={t('timeline.print.named.why')}
        >
          <ul className={styles['names']}>
            {names.map(({ name, inTitle, events }) => (
              <li key={name}>
                <bdi>{t('exporting.named.name', { name })}</bdi>{' '}
                {list.format([
                  ...(inTitle ? [t('timeline.print.named.title')] : []),
                  ...events.map((number) => t('timeline.print.named.event', { number })),
                ])}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
