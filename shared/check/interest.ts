import type { CitedPassage } from '#shared/export/citation'

/** Whether all that supports a sentence comes from sources that show an interest (rule 11). */
export function isOfInterest(supporting: readonly CitedPassage[], attributed: boolean): boolean {
  const isMarked = ({ interests }: CitedPassage) => interests.length > 0
  return !attributed && supporting.length > 0 && supporting.every(isMarked)
}
