import { Button, Group, Radio, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState, type FormEvent } from 'react'
import { heldBack } from '#shared/check/held-back'
import { packDocument, targetsIn } from '#shared/archive/pack/pack-document'
import { carefulChoices, packPlan, type PackChoices } from '#shared/archive/pack/pack-plan'
import { documentFrom } from '#shared/export/document'
import { hiddenPeople } from '#shared/export/given-away'
import {
  articleFormats,
  exportForms,
  exportName,
  packFormats,
  sourceFormats,
  type ArticleFormat,
  type ExportForm as Form,
  type ExportKind,
  type SourceFormat,
} from '#shared/export/export-kind'
import { summaryOf } from '#shared/export/summary'
import { caseViewOf } from '../../data/case-view'
import { lastChangeOf } from '../../data/last-change'
import { useDeskState } from '../../editor/desk-state'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import type { DraftReading } from '../../editor/reading'
import { useServices } from '../../services'
import { ExportPreview } from './ExportPreview'
import { ExportProgress } from './ExportProgress'
import { ExportSummary } from './ExportSummary'
import { HeldBack } from './HeldBack'
import { ExportWarnings } from './ExportWarnings'
import { PackOptions } from './PackOptions'
import { PackSummary } from './PackSummary'
import { printsInDialog } from './send-out'
import { useExport } from './use-export'
import styles from './ExportForm.module.css'

type Props = Readonly<{
  /** What stands on the screen. */
  reading: DraftReading
  /** Closes the dialog, and leads to a sentence of the draft if one is named. */
  onLeave: (sentence: number | null) => void
}>

/** Chooses what goes out and how, shows it, and sends it. */
export function ExportForm({ reading, onLeave }: Props) {
  const { t, db, host } = useServices()
  const { draft } = useOpenDraft()
  const { caseId, title, language } = draft
  const [form, setForm] = useState<Form>('publication')
  const [article, setArticle] = useState<ArticleFormat>('docx')
  const [list, setList] = useState<SourceFormat>('csl-json')
  const [choices, setChoices] = useState<PackChoices>(carefulChoices)
  const { work, run, cancel } = useExport()
  const read = useLiveQuery(
    async () => ({ view: await caseViewOf(db, caseId), asOf: await lastChangeOf(db, caseId) }),
    [db, caseId],
  )
  const { checked } = useDeskState()
  // What was found in words that are no longer on the screen says nothing of these.
  const judged = useReadDraft() === checked?.read ? checked : null
  const content = useMemo(
    () =>
      read && {
        document: documentFrom(title, language, reading.blocks, read.view),
        asOf: read.asOf,
        judged,
      },
    [title, language, reading, read, judged],
  )
  const pack = useMemo(() => {
    if (!content || !read || form !== 'pack') return null
    const targets = targetsIn(reading.blocks)
    const plan = packPlan(read.view, targets, choices)
    return {
      plan,
      // Of the desk check the pack says nothing: reasons may tell what it withholds.
      content: {
        ...content,
        judged: null,
        document: packDocument(content.document, targets, plan),
      },
    }
  }, [content, read, form, reading, choices])
  const isGivenOut = form === 'pack' && choices.unnamed
  const people = useMemo(
    () => (read ? hiddenPeople(read.view, isGivenOut) : []),
    [read, isGivenOut],
  )
  const kind = useMemo((): ExportKind => {
    if (form === 'sources') return { form, format: list }
    return form === 'pack' ? { form, format: 'zip' } : { form, format: article }
  }, [form, list, article])
  const summary = useMemo(() => content && summaryOf(content.document), [content])

  const formats = { publication: articleFormats, desk: articleFormats, pack: packFormats }
  const offered = form === 'sources' ? sourceFormats : formats[form]
  const name = exportName(draft, kind)
  const isWorking = work.state === 'running'
  const isEmpty = form === 'sources' ? summary?.sources === 0 : reading.blocks.length === 0
  // The desk's form says what was found, and what is published is held back by it: both wait for the check.
  const isUnchecked = (form === 'desk' || form === 'publication') && judged === null
  const held = form === 'publication' && judged ? heldBack(judged.open) : []
  const isWaiting = isEmpty || isUnchecked || held.length > 0
  const choose = (format: string) => {
    setArticle(articleFormats.find((one) => one === format) ?? article)
    setList(sourceFormats.find((one) => one === format) ?? list)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (content && !isWaiting) void run(content, kind, { blocks: reading.blocks, choices })
  }

  return (
    <form className={styles['form']} onSubmit={submit}>
      <div className={styles['choices']}>
        <Radio.Group
          label={t('exporting.form')}
          value={form}
          onChange={(value) => setForm(exportForms.find((one) => one === value) ?? form)}
        >
          {exportForms.map((one, index) => (
            <Radio
              key={one}
              value={one}
              size="xs"
              disabled={isWorking}
              {...(index === 0 && { 'data-autofocus': true })}
              classNames={{ root: styles['choice'] ?? '', description: styles['hint'] ?? '' }}
              label={t(`exporting.form.${one}`)}
              description={t(`exporting.form.${one}.hint`)}
            />
          ))}
        </Radio.Group>
        <Radio.Group
          label={t('exporting.format')}
          description={t(`exporting.format.${kind.format}.hint`)}
          inputWrapperOrder={['label', 'input', 'description']}
          value={kind.format}
          onChange={choose}
        >
          <div className={styles['formats']}>
            {offered.map((one) => (
              <Radio
                key={one}
                value={one}
                size="xs"
                disabled={isWorking}
                label={t(`exporting.format.${one}`)}
              />
            ))}
          </div>
        </Radio.Group>
        {printsInDialog(kind, host) && (
          <Text size="xs" c="var(--ink-2)">
            {t('exporting.byPrinting')}
          </Text>
        )}
        {form === 'pack' && (
          <PackOptions choices={choices} isWorking={isWorking} onChoose={setChoices} />
        )}
        {pack && <PackSummary plan={pack.plan} />}
        {summary && <ExportSummary {...{ summary, judged, form, language }} onLead={onLeave} />}
      </div>
      <ExportPreview content={pack?.content ?? content ?? null} kind={kind}>
        <HeldBack held={held} onLead={onLeave} />
        {form !== 'sources' && content && summary && (
          <ExportWarnings
            {...{ document: content.document, offRecord: summary.offRecord, people }}
            plan={pack?.plan ?? null}
            onLead={onLeave}
          />
        )}
      </ExportPreview>
      <div className={styles['foot']}>
        <div className={styles['name']}>
          <span>{t('exporting.file')}</span>
          <b dir="auto">{name}</b>
        </div>
        <ExportProgress work={work} />
        <Group justify="flex-end" gap="xs" wrap="nowrap">
          {isWorking ? (
            <Button onClick={cancel} disabled={work.progress === 'place'}>
              {t('app.cancel')}
            </Button>
          ) : (
            <Button onClick={() => onLeave(null)}>{t('app.close')}</Button>
          )}
          <Button
            type="submit"
            variant="filled"
            loading={isWorking}
            disabled={!content || isWaiting}
          >
            {t(printsInDialog(kind, host) ? 'exporting.doPrint' : 'exporting.do')}
          </Button>
        </Group>
      </div>
    </form>
  )
}
