import type { OriginEdge, SourceOrigin } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'

/** Where a source's knowledge comes from, in a few words. `names` are the case's sources by id. */
export function originInWords(
  origin: SourceOrigin,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  if (origin.state !== 'from') return t(`sources.origin.${origin.state}`)
  const [first, ...others] = origin.edges
  const name = first ? edgeName(first, names, t) : ''
  return others.length === 0
    ? t('sources.origin.fromOne', { name })
    : t('sources.origin.fromSome', { name, count: others.length })
}

/** What an edge leads to; a source that was removed says so. */
export function edgeName(edge: OriginEdge, names: ReadonlyMap<string, string>, t: Translate) {
  if (edge.to === 'named') return edge.name
  return names.get(edge.sourceId) ?? t('sources.origin.removed')
}
