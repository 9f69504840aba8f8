import type { AppError } from '#shared/errors'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'

/** That a part of the capture cannot be shown; the text and the other parts still can. */
export function Unshown({ error }: { error?: AppError }) {
  const { t } = useServices()
  return (
    <Notice
      tone="bad"
      sign="▲"
      title={t('reader.unshown')}
      text={[error && errorMessage(t, error), t('reader.unshownRest')].filter(Boolean).join(' ')}
    />
  )
}
