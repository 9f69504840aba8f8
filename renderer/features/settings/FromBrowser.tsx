import { Button, Stack, Switch, Text } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { BrowserPort } from '#shared/host/browser-port'
import { useServices } from '../../services'
import { Notice } from '../../ui/Notice'
import styles from './FromBrowser.module.css'
import { LoadExtension } from './LoadExtension'
import { PairBrowser } from './PairBrowser'
import { PairedBrowsers } from './PairedBrowsers'
import { useBrowserPort } from './use-browser-port'

/** Taking pages over from the reporter's own browsers: off until it is switched on. */
export function FromBrowser() {
  const { t, host } = useServices()
  return (
    <section className={styles['section']} aria-labelledby="from-browser">
      <h3 id="from-browser">{t('fromBrowser.title')}</h3>
      {host.supports('switchBrowserPort') ? (
        <OfDesktop />
      ) : (
        <Text size="sm" c="var(--ink-2)">
          {t('fromBrowser.onlyDesktop')}
        </Text>
      )}
    </section>
  )
}

function OfDesktop() {
  const { t } = useServices()
  const { port, code, turn, offer, remove } = useBrowserPort()
  if (!port) return null
  const isOn = port.state.name !== 'off'
  return (
    <Stack gap="md">
      <Text size="sm" c="var(--ink-2)">
        {t('fromBrowser.what')}
      </Text>
      <Stack gap={8}>
        <Switch
          label={t('fromBrowser.switch')}
          checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        <StateInWords state={port.state} onAgain={() => turn(true)} />
      </Stack>
      {port.state.name === 'open' && (
        <>
          <LoadExtension isOpen={port.paired.length === 0} />
          <PairBrowser code={code} onOffer={offer} />
        </>
      )}
      {(isOn || port.paired.length > 0) && (
        <PairedBrowsers paired={port.paired} onRemove={(id, name) => void remove(id, name)} />
      )}
    </Stack>
  )
}

function StateInWords({ state, onAgain }: { state: BrowserPort['state']; onAgain: () => void }) {
  const { t } = useServices()
  switch (state.name) {
    case 'off':
      return (
        <output className={styles['state']}>
          <IconCircle size={14} aria-hidden="true" /> {t('fromBrowser.state.off')}
        </output>
      )
    case 'open':
      return (
        <output className={styles['state']} data-tone="ok">
          <IconCircleCheckFilled size={14} aria-hidden="true" />
          {t('fromBrowser.state.open', { port: state.port })}
        </output>
      )
    case 'failed':
      return (
        <Notice tone="bad" sign="▲" title={t('fromBrowser.state.failed', { reason: state.reason })}>
          <Button onClick={onAgain}>{t('fromBrowser.again')}</Button>
        </Notice>
      )
  }
}
