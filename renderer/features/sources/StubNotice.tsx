import { Loader } from '@mantine/core'
import { AppError } from '#shared/errors'
import type { Source } from '#shared/domain/source'
import { errorMessage } from '#shared/i18n/translate'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'

/** A source whose capture is on its way or did not come. */
export function StubNotice({ source }: { source: Source }) {
  const { t } = useServices()
  const { pending } = source
  if (!pending) return null
  if (!pending.failure) {
    return (
      <Notice
        sign={<Loader size={12} />}
        title={t('sources.capturing')}
        text={pending.url ?? pending.fileName}
      />
    )
  }
  const { code, details } = pending.failure
  return (
    <Notice
      tone="bad"
      sign="▲"
      title={t('sources.failed')}
      text={errorMessage(t, new AppError(code, details))}
    />
  )
}
