import { Button } from '@mantine/core'
import styles from './FindingCard.module.css'

/** A quiet button of a finding's card. */
export function Deed({ words, run }: { words: string; run: () => void }) {
  return (
    <Button className={styles['deed']} variant="subtle" size="compact-xs" onClick={run}>
      {words}
    </Button>
  )
}
