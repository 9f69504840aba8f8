import type { Reliability } from '#shared/domain/source'
import type { Translate } from '#shared/i18n/translate'

/** The grade's letter and word. "Not graded" goes without its letter, which would look like a low one. */
export function gradeInWords(grade: Reliability, t: Translate): string {
  const word = t(`reliability.${grade}`)
  return grade === 'F' ? word : `${grade} ${word}`
}
