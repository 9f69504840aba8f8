import { isRegion, wordsOf, type Passage } from '#shared/domain/passage'
import { PassageWords } from './PassageWords'

/** A passage set apart: as a quotation, or of a picture as what the reporter says is seen there. */
export function WholePassage({
  passage,
  className,
}: {
  passage: Passage
  className: string | undefined
}) {
  if (isRegion(passage)) {
    return (
      <p className={className}>
        <PassageWords passage={passage} />
      </p>
    )
  }
  return (
    <blockquote className={className} dir="auto">
      {wordsOf(passage)}
    </blockquote>
  )
}
