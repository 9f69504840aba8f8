import type { OriginCount } from '#shared/domain/origin'
import { nameOf, type Source } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'

/** “4 articles · 1 origin · 2 not judged”. Origins are left out only where none has been judged. */
export function originsInWords({ sources, origins, unjudged }: OriginCount, t: Translate): string {
  return [
    t('origins.articles', { count: sources }),
    ...(origins > 0 || unjudged === 0 ? [t('origins.origins', { count: origins })] : []),
    ...(unjudged > 0 ? [t('origins.unjudged', { count: unjudged })] : []),
  ].join(t('claims.dot'))
}

/** What a source is called; one that is gone or has no name yet says so. */
export function sourceName(source: Source | null, t: Translate): string {
  if (!source) return t('claims.sourceGone')
  return nameOf(source) ?? t('claims.sourceNameless')
}
