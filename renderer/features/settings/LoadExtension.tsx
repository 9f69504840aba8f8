import { Button, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useServices } from '../../services'
import styles from './FromBrowser.module.css'

type Browser = 'chromium' | 'firefox'
const browsers: readonly Browser[] = ['chromium', 'firefox']
const steps = [1, 2, 3] as const

/** How the extension gets into a browser, step by step, and the folder that is loaded there. */
export function LoadExtension({ isOpen }: { isOpen: boolean }) {
  const { t, host, perform } = useServices()
  const [browser, setBrowser] = useState<Browser>('chromium')
  const [path, setPath] = useState<string | null>(null)
  const choose = (value: string) => {
    setBrowser(value === 'firefox' ? 'firefox' : 'chromium')
    setPath(null)
  }
  const show = async () => {
    const shown = await perform('fromBrowser.load.show', () => host.showExtension({ browser }))
    if (shown) setPath(shown.path)
  }
  return (
    <details className={styles['fold']} open={isOpen}>
      <summary>{t('fromBrowser.load')}</summary>
      <Stack gap="xs" mt="xs">
        <SegmentedControl
          fullWidth
          aria-label={t('fromBrowser.for')}
          value={browser}
          onChange={choose}
          data={browsers.map((value) => ({ value, label: t(`fromBrowser.for.${value}`) }))}
        />
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{t(`fromBrowser.load.${browser}.${step}`)}</li>
          ))}
        </ol>
        <div>
          <Button onClick={() => void show()}>{t('fromBrowser.load.show')}</Button>
        </div>
        {path && (
          <Text size="sm" c="var(--ink-2)" className={styles['path']}>
            {t('fromBrowser.load.shown', { path })}
          </Text>
        )}
      </Stack>
    </details>
  )
}
