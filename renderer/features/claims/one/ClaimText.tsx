import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Claim } from '#shared/domain/claim'
import { editClaim } from '../../../data/claims'
import { useServices } from '../../../services'
import { useTyping } from '../../../ui/use-typing'
import styles from './OneClaim.module.css'

/** The claim's own words, edited where they stand; kept when one leaves them, or with Ctrl/Cmd+Enter. */
export function ClaimText({ claim }: { claim: Claim }) {
  const { t, db, now, perform } = useServices()
  const { text, type, settle, drop } = useTyping(claim.text, wording, (words) =>
    perform('claims.act.edit', () => editClaim(db, claim, { text: words }, now())),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) settle()
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation()
      drop()
    }
  }
  return (
    <Textarea
      aria-label={t('claims.text')}
      classNames={{ input: styles['text'] ?? '' }}
      minRows={1}
      maxLength={2000}
      value={text ?? claim.text}
      error={text !== null && text.trim() === '' ? t('claims.text.empty') : null}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  )
}

function wording(text: string) {
  return text.trim() === '' ? null : { value: text.trim() }
}
