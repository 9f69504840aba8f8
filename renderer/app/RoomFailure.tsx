import { Button } from '@mantine/core'
import { AppError, toAppError } from '#shared/errors'
import { useServices } from '../services'
import { Blank } from '../ui/Blank'
import { Failure } from './Failure'

/** In place of a room that could not be drawn, or an address that leads nowhere any more. */
export function RoomFailure({ error }: { error?: unknown }) {
  const { t, go } = useServices()
  const known = error === undefined ? null : toAppError(error)
  if (known && known.code !== 'not-found') return <Failure error={known} t={t} />
  return (
    <Blank title={t('app.gone')}>
      <Button onClick={() => go({ room: 'start' })}>{t('app.backToStart')}</Button>
    </Blank>
  )
}

/** For rooms: throws what `RoomFailure` shows as "no longer here". */
export function gone(): never {
  throw new AppError('not-found')
}
