import { Button } from '@mantine/core'
import type { JudgedFindings } from '#shared/check/settled-findings'
import type { Language } from '#shared/domain/language'
import type { ExportForm } from '#shared/export/export-kind'
import type { ExportSummary as Summary } from '#shared/export/summary'
import { translator } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './ExportSummary.module.css'

type Props = Readonly<{
  summary: Summary
  /** Null while the draft is being checked. */
  judged: JudgedFindings | null
  form: ExportForm
  /** The draft's own. */
  language: Language
  onLead: (sentence: number) => void
}>

/** What goes out, what stays, and what the reporter should look at first. */
export function ExportSummary({ summary, judged, form, language, onLead }: Props) {
  const { t } = useServices()
  const { sentences, citations, sources, unsourced, loose, unnamed } = summary
  const counts = [
    ...(form === 'sources'
      ? []
      : [t('draft.sentences', { count: sentences }), t('draft.marks', { count: citations })]),
    t('exporting.sources', { count: sources }),
  ]
  const isArticle = form !== 'sources'
  return (
    <section className={styles['summary']} aria-label={t('exporting.contents')}>
      <h3>{t('exporting.contents')}</h3>
      <p>{counts.join(' ・ ')}</p>
      {isArticle && sentences === 0 && <p>{t('exporting.nothingWritten')}</p>}
      {!isArticle && sources === 0 && <p>{t('exporting.nothingCited')}</p>}
      {isArticle && unsourced > 0 && <p>{t('exporting.unsourced', { count: unsourced })}</p>}
      {form !== 'sources' && <Judged judged={judged} form={form} />}
      {loose.length > 0 && (
        <Notice tone="warn" sign="▲" title={t('exporting.loose', { count: loose.length })}>
          <ul className={styles['loose']}>
            {loose.map(({ number, why, sentence }) => (
              <li key={number}>
                {t(`exporting.loose.${why}`, { number })}
                {sentence !== null && (
                  <Button
                    size="compact-xs"
                    aria-label={t('exporting.loose.goTo', { number })}
                    onClick={() => onLead(sentence)}
                  >
                    {t('exporting.loose.go')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unnamed > 0 && form !== 'pack' && (
        <Notice
          tone={form === 'desk' ? 'warn' : 'plain'}
          sign={form === 'desk' ? '▲' : '◇'}
          title={t(`exporting.unnamed.${form}`, {
            count: unnamed,
            words: translator(language)('export.unnamed'),
          })}
        />
      )}
      <p className={styles['never']}>{t(form === 'pack' ? 'pack.never' : 'exporting.never')}</p>
    </section>
  )
}

/** What of the desk check is open, and where it will be told. */
function Judged({
  judged,
  form,
}: Pick<Props, 'judged'> & Readonly<{ form: Exclude<ExportForm, 'sources'> }>) {
  const { t } = useServices()
  if (judged === null) return <p>{t('exporting.checking')}</p>
  const { open, settled } = judged
  const told = t(`exporting.open.${form}`)
  const done = settled.length > 0 && (
    <p>
      {t('exporting.settled', { count: settled.length })}
      {form === 'desk' && ` ・ ${t('exporting.settled.desk')}`}
    </p>
  )
  if (open.length === 0) return done
  return (
    <>
      <Notice
        tone="warn"
        sign="▲"
        title={t('exporting.open', { count: open.length })}
        text={told}
      />
      {done}
    </>
  )
}
