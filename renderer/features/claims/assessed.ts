import { Assessment, type AssessedField } from '#shared/domain/claim'
import { findingMarks, useMarks, type Mark } from '#shared/domain/claim-mark'
import type { Translate } from '#shared/i18n/translate'

const { work: Work, finding: Finding, use: Use } = Assessment.shape

/** A value of work, finding or use in words. `mark` is null where it judges nothing. */
export type Assessed = Readonly<{ word: string; rule: string; mark: Mark | null }>

/** The word, rule of thumb and mark of a value. What the vocabulary does not know stands as it is. */
export function assessed(field: AssessedField, value: string, t: Translate): Assessed {
  if (field === 'work') {
    const work = Work.safeParse(value).data
    if (work) return { word: t(`work.${work}`), rule: t(`claims.rule.work.${work}`), mark: null }
  }
  if (field === 'finding') {
    const finding = Finding.safeParse(value).data
    if (finding) {
      const rule = t(`claims.rule.finding.${finding}`)
      return { word: t(`finding.${finding}`), rule, mark: findingMarks[finding] }
    }
  }
  if (field === 'use') {
    const use = Use.safeParse(value).data
    if (use)
      return { word: t(`use.${use}`), rule: t(`claims.rule.use.${use}`), mark: useMarks[use] }
  }
  return { word: value, rule: '', mark: null }
}
