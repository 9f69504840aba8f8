import { Button, Code, Spoiler } from '@mantine/core'
import { toAppError } from '#shared/errors'
import { errorMessage, type Translate } from '#shared/i18n/translate'
import { Blank } from '../ui/Blank'

/** The screen for what cannot go on: what happened, that nothing is lost, and a way back. */
export function Failure({ error, t }: { error: unknown; t: Translate }) {
  const named = toAppError(error)
  const cause = named.cause ?? named
  return (
    <Blank title={t('failure.title')} hint={`${errorMessage(t, named)} ${t('failure.kept')}`}>
      <Button variant="filled" onClick={() => location.reload()}>
        {t('failure.reload')}
      </Button>
      <Spoiler maxHeight={0} showLabel={t('failure.details')} hideLabel={t('app.close')}>
        <Code block>
          {cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)}
        </Code>
      </Spoiler>
    </Blank>
  )
}
