import { useServices } from '../../services'
import { PasteField } from '../../ui/PasteField'

/** Takes a page or a text from the clipboard. */
export function PasteArea({ onPaste }: { onPaste: (html: string | null, plain: string) => void }) {
  const { t } = useServices()
  return (
    <PasteField
      label={t('clip.paste')}
      hint={t('clip.paste.hint')}
      emptyHint={t('clip.paste.empty')}
      onPaste={onPaste}
    />
  )
}
