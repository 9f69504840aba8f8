import { Button, CopyButton, Group, Text, TextInput } from '@mantine/core'
import type { PairingCode } from '#shared/host/browser-port'
import { useServices } from '../../services'
import { showClock } from '../../ui/show-time'

/** A code that pairs one browser, made when it is asked for. */
export function PairBrowser({ code, onOffer }: { code: PairingCode | null; onOffer: () => void }) {
  const { t } = useServices()
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {t('fromBrowser.pair')}
      </Text>
      <Text size="sm" c="var(--ink-2)" mb="xs">
        {t('fromBrowser.pair.how')}
      </Text>
      {code ? (
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            readOnly
            label={t('fromBrowser.pair.code')}
            description={t('fromBrowser.pair.until', { time: showClock(new Date(code.until)) })}
            value={code.code}
            size="xs"
            styles={{ input: { fontFamily: 'var(--mono)' } }}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <CopyButton value={code.code} timeout={2000}>
            {({ copied, copy }) => (
              <Button variant="filled" onClick={copy}>
                {t(copied ? 'fromBrowser.pair.copied' : 'fromBrowser.pair.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      ) : (
        <Button variant="filled" onClick={onOffer}>
          {t('fromBrowser.pair.make')}
        </Button>
      )}
    </div>
  )
}
