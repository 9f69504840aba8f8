import type { OriginCount } from '#shared/domain/origin'
import { nameOf, type Source, type SourceOrigin } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'

/** “4 articles · 1 origin · 2 not judged”. Origins are left out only where none has been judged. */
export function originsInWords({ sources, origins, unjudged }: OriginCount, t: Translate): string {
  return [
    t('origins.articles', { count: sources }),
    ...(origins > 0 || unjudged === 0 ? [t('origins.origins', { count: origins })] : []),
    ...(unjudged > 0 ? [t('origins.unjudged', { count: unjudged })] : []),
  ].join(t('claims.dot'))
}

/** Where one source's knowledge comes from, one sentence for each way. */
export function originSentences(
  origin: SourceOrigin,
  sources: ReadonlyMap<string, Source>,
  t: Translate,
): readonly string[] {
  if (origin.state === 'unknown') return [t('claims.origin.unknown')]
  if (origin.state === 'own') return [withGround(t('claims.origin.own'), origin.ground, t)]
  return origin.edges.map((edge) => {
    const name = edge.to === 'named' ? edge.name : sourceName(sources.get(edge.sourceId) ?? null, t)
    return withGround(t('claims.origin.from', { name }), edge.ground, t)
  })
}

/** What a source is called; one that is gone or has no name yet says so. */
export function sourceName(source: Source | null, t: Translate): string {
  if (!source) return t('claims.sourceGone')
  return nameOf(source) ?? t('claims.sourceNameless')
}

function withGround(sentence: string, ground: string, t: Translate): string {
  return ground.trim() === '' ? sentence : t('claims.origin.ground', { sentence, ground })
}
