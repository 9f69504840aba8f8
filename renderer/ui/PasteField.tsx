import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import styles from './PasteField.module.css'

/**
 * A field that is there to be pasted into. It takes both flavours of what is on the clipboard, HTML (null
 * where there is none) and plain text, and shows neither: nothing foreign is drawn in our own page.
 */
export function PasteField({
  label,
  hint,
  emptyHint,
  onPaste,
}: {
  label: string
  hint: string
  /** Says that the clipboard held no text. */
  emptyHint: string
  onPaste: (html: string | null, plain: string) => void
}) {
  const [empty, setEmpty] = useState(false)
  const id = useId()
  const take = (event: ClipboardEvent) => {
    event.preventDefault()
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    const nothing = html.trim() === '' && plain.trim() === ''
    setEmpty(nothing)
    if (!nothing) onPaste(html.trim() === '' ? null : html, plain)
  }
  return (
    <div>
      <textarea
        className={styles['field']}
        aria-label={label}
        aria-describedby={id}
        placeholder={label}
        rows={2}
        value=""
        onChange={ignoreTyping}
        onKeyDown={leaveTabAlone}
        onPaste={take}
      />
      <p id={id} className={styles['hint']} data-bad={empty}>
        {empty ? emptyHint : hint}
      </p>
    </div>
  )
}

/** The field keeps no text of its own: what is typed is not a source. */
function ignoreTyping(): void {
  // A controlled field stays empty by itself.
}

function leaveTabAlone(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}
