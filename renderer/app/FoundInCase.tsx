import { Spotlight } from '@mantine/spotlight'
import { IconBook2, IconFeather, IconQuote, IconTargetArrow } from '@tabler/icons-react'
import { useServices } from '../services'
import type { Found } from './case-search'
import styles from './FoundInCase.module.css'

const icons = { source: IconBook2, passage: IconQuote, claim: IconTargetArrow, draft: IconFeather }

/** One thing of the case that was found, with the words around the hit. */
export function FoundInCase({ found, onGo }: { found: Found; onGo: () => void }) {
  const { t } = useServices()
  const { kind, title, snippet, marks } = found
  const Icon = icons[kind]
  return (
    <Spotlight.Action className={styles['found']} onClick={onGo}>
      <Icon className={styles['icon']} size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles['words']}>
        <span className={styles['title']} dir="auto">
          {title || t('palette.untitled')}
        </span>
        {snippet !== '' && (
          <span className={styles['snippet']} dir="auto">
            {marked(snippet, marks)}
          </span>
        )}
      </span>
      <span className={styles['kind']}>{t(`palette.kind.${kind}`)}</span>
    </Spotlight.Action>
  )
}

function marked(snippet: string, marks: Found['marks']) {
  let at = 0
  const parts = marks.map(({ start, end }) => {
    const before = snippet.slice(at, start)
    at = end
    return (
      <span key={start}>
        {before}
        <mark>{snippet.slice(start, end)}</mark>
      </span>
    )
  })
  return [...parts, snippet.slice(at)]
}
