import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useServices } from '../../services'
import styles from './ClipDialog.module.css'

/**
 * A field that is there to be pasted into. It takes both flavours of what is on the clipboard, the
 * page's HTML and its plain text, and shows neither: nothing foreign is drawn in our own page.
 */
export function PasteArea({ onPaste }: { onPaste: (html: string | null, plain: string) => void }) {
  const { t } = useServices()
  const [empty, setEmpty] = useState(false)
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
        className={styles['paste']}
        aria-label={t('clip.paste')}
        aria-describedby="clip-paste-hint"
        placeholder={t('clip.paste')}
        rows={2}
        value=""
        readOnly={false}
        onChange={ignoreTyping}
        onKeyDown={leaveTabAlone}
        onPaste={take}
      />
      <p id="clip-paste-hint" className={styles['hint']} data-bad={empty}>
        {t(empty ? 'clip.paste.empty' : 'clip.paste.hint')}
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
