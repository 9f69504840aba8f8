import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { namesInPack } from '#shared/archive/pack/names-in-pack'
import type { PackPlan } from '#shared/archive/pack/pack-plan'
import { nameOf } from '#shared/domain/source'
import type { DraftDocument } from '#shared/export/document'
import { givenAway, type GivenAway, type HiddenPerson } from '#shared/export/given-away'
import { readingOf } from '../../data/captures'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './ExportWarnings.module.css'
import { ToSentence } from './ToSentence'

type Props = Readonly<{
  /** The draft as it is on the screen. */
  document: DraftDocument
  /** Cited passages that were said off the record. */
  offRecord: number
  /** Those whose names are not to leave. */
  people: readonly HiddenPerson[]
  /** Null where no evidence pack is made. */
  plan: PackPlan | null
  onLead: (sentence: number) => void
}>

/** What must not leave and would: it stands above what goes out, where nobody can miss it. */
export function ExportWarnings({ document, offRecord, people, plan, onLead }: Props) {
  const { t } = useServices()
  const names = useMemo(() => givenAway(document, people), [document, people])
  return (
    <output className={styles['warnings']}>
      {offRecord > 0 && (
        <Notice
          tone="bad"
          sign="⊘"
          title={t('exporting.offRecord', { count: offRecord })}
          text={t('exporting.offRecord.why')}
        />
      )}
      {names.length > 0 && <Named {...{ names, onLead }} />}
      {plan && <NamesBeside {...{ plan, people }} />}
    </output>
  )
}

/** Who is named in the draft and is not to be, with the way to each sentence. */
function Named({
  names,
  onLead,
}: Pick<Props, 'onLead'> & Readonly<{ names: readonly GivenAway[] }>) {
  const { t } = useServices()
  return (
    <Notice tone="bad" sign="⊘" title={t('exporting.named', { count: names.length })}>
      <ul className={styles['list']}>
        {names.map(({ name, inTitle, sentences }) => (
          <li key={name}>
            <bdi>{t('exporting.named.name', { name })}</bdi>
            {inTitle && <span>{t('exporting.named.title')}</span>}
            {sentences.map((sentence) => (
              <ToSentence key={sentence} {...{ sentence, onLead }} />
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Names that would leave beside the draft: in claims, and in the texts of captures. */
function NamesBeside({ plan, people }: Pick<Props, 'people'> & Readonly<{ plan: PackPlan }>) {
  const { t, db } = useServices()
  const found = useLiveQuery(
    () => namesInPack(plan, people, (captureId) => readingOf(db, captureId)),
    [db, plan, people],
  )
  if (found === undefined) return people.length > 0 && <p>{t('pack.looking')}</p>
  if (found.length === 0) return null
  return (
    <Notice
      tone="bad"
      sign="⊘"
      title={t('pack.named', { count: found.length })}
      text={t('pack.named.why')}
    >
      <ul className={styles['list']}>
        {found.map(({ name, claims, sources }) => (
          <li key={name}>
            <bdi>{t('exporting.named.name', { name })}</bdi>
            {claims.map(({ id, text }) => (
              <bdi key={id}>{t('pack.named.claim', { text })}</bdi>
            ))}
            {sources.map((source) => (
              <bdi key={source.id}>
                {t('pack.named.source', { title: nameOf(source) ?? t('export.untitled') })}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
