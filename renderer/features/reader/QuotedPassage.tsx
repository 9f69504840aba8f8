import type { Passage } from '#shared/domain/passage'
import styles from './QuotedPassage.module.css'

/** The passage's own words, above a form that is about it. */
export function QuotedPassage({ passage }: { passage: Passage }) {
  return (
    <blockquote className={styles['quote']} dir="auto">
      {passage.selector.exact}
    </blockquote>
  )
}
