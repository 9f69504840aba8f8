import type { Entry } from '#shared/domain/entry'
import { SourceFacts, SourceKind, Talk, Terms } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'

/** Which details of a source were changed, and where it tells little of a person, from what to what. */
export function editInWords({ details }: Pick<Entry, 'details'>, t: Translate): string[] {
  const [from, to] = [details['from'], details['to']]
  const change = (named: (value: unknown) => string) =>
    from || to ? [t('log.change', { from: named(from), to: named(to) })] : []
  const { field } = details
  if (field === 'note') return [t('sources.note')]
  if (field === 'kind') return [t('sources.kind'), ...change((value) => kindInWords(value, t))]
  if (field === 'talk') {
    const parts = Talk.keyof().options.filter((part) =>
      String(details['parts'] ?? 'terms')
        .split(' ')
        .includes(part),
    )
    const labels = parts.map((part) => t(part === 'terms' ? 'terms' : `notes.${part}`))
    return [...labels, ...change((value) => termsInWords(value, t))]
  }
  const fact = SourceFacts.keyof().safeParse(field)
  const label = fact.success ? [t(`sources.fact.${fact.data}`)] : []
  return [...label, ...change((value) => (typeof value === 'string' ? value : ''))]
}

function kindInWords(value: unknown, t: Translate): string {
  const kind = SourceKind.safeParse(value)
  return kind.success ? t(`source-kind.${kind.data}`) : ''
}

function termsInWords(value: unknown, t: Translate): string {
  const terms = Terms.safeParse(value)
  return terms.success ? t(`terms.${terms.data}`) : ''
}

/** What was judged of where a source has its knowledge from. */
export function originInWords({ details }: Pick<Entry, 'details'>, t: Translate): string[] {
  const named = (state: unknown) =>
    state === 'own' || state === 'from' || state === 'unknown'
      ? t(`sources.originState.${state}`)
      : ''
  return [t('log.change', { from: named(details['from']), to: named(details['to']) })]
}
