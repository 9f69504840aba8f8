import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconFileAlert } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Draft } from '#shared/domain/draft'
import { errorMessage } from '#shared/i18n/translate'
import { toAppError, type AppError } from '#shared/errors'
import { openable } from '../../editor/read-draft'
import { useServices } from '../../services'
import { Blank } from '../../ui/Blank'
import { RoomLayout } from '../../ui/RoomLayout'

/** Opens a draft only if all of it can be read: what could not would be lost at the next key. */
export function UnreadableDraft({ draft, children }: { draft: Draft; children: ReactNode }) {
  const { t, tell } = useServices()
  const { copy } = useClipboard()
  // Looked at once, when the draft is opened: what is stored from here on, this program wrote.
  const [trouble] = useState(() => troubleWith(draft.state))
  if (!trouble) return children
  return (
    <RoomLayout asideLabel={t('draft.aside')} closeLabel={t('app.close')}>
      <Blank
        icon={<IconFileAlert size={32} stroke={1.4} aria-hidden="true" />}
        title={draft.title || t('draft.untitled')}
        hint={errorMessage(t, trouble)}
      >
        <Button
          onClick={() => {
            copy(draft.state)
            tell(t('app.copied'))
          }}
        >
          {t('draft.copyStored')}
        </Button>
      </Blank>
    </RoomLayout>
  )
}

function troubleWith(state: string): AppError | null {
  try {
    openable(state)
    return null
  } catch (thrown) {
    return toAppError(thrown)
  }
}
