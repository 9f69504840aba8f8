import type { DeskFinding } from '#shared/check/desk-finding'
import { nameOf } from '#shared/domain/source'
import type { Checked } from '../../editor/desk-state'
import { useServices } from '../../services'
import { Deed } from './Deed'
import { useFollowFinding } from './use-follow-finding'

/** What leads to where a finding can be put right. */
export function FindingDeeds({
  finding,
  checked: { view },
}: {
  finding: DeskFinding
  checked: Checked
}) {
  const { t } = useServices()
  const follow = useFollowFinding()
  if (finding.rule === 'uncited' || 'missing' in finding) {
    return follow.canCite && <Deed words={t('desk.cite')} run={() => follow.cite(finding)} />
  }
  if (finding.rule === 'source-changed') {
    const sourceIds = new Set(finding.fates.map(({ passage }) => passage.sourceId))
    return [...sourceIds].map((sourceId) => {
      const source = view.sources.get(sourceId)
      const name = (source && nameOf(source)) ?? t('sources.nameless')
      const words =
        sourceIds.size === 1 ? t('versions.compare') : t('desk.source-changed.compare', { name })
      return <Deed key={sourceId} words={words} run={() => follow.toVersions(sourceId)} />
    })
  }
  if (finding.rule === 'no-reply') {
    return <Deed words={t('command.go.replies')} run={follow.toReplies} />
  }
  if ('claims' in finding) {
    return finding.claims.map(({ id, text }) => (
      <Deed
        key={id}
        words={finding.claims.length === 1 ? t('desk.claim') : t('desk.claim.of', { text })}
        run={() => follow.toClaim(id)}
      />
    ))
  }
  if ('sources' in finding) {
    return finding.sources.map(({ id, title }) => (
      <Deed
        key={id}
        words={t('desk.source', { name: title ?? t('sources.nameless') })}
        run={() => follow.toReader(id)}
      />
    ))
  }
  const place = 'quotation' in finding ? finding.quotation.place : null
  return place && <Deed words={t('desk.compare')} run={() => follow.toSource(place, view)} />
}
