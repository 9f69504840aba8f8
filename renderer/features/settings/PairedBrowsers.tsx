import { Button, Text } from '@mantine/core'
import type { PairedBrowser } from '#shared/host/browser-port'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import styles from './FromBrowser.module.css'

/** The browsers that may hand pages over; each can be put out at once. */
export function PairedBrowsers({
  paired,
  onRemove,
}: {
  paired: readonly PairedBrowser[]
  onRemove: (id: string, name: string) => void
}) {
  const { t, language } = useServices()
  return (
    <div>
      <Text size="sm" fw={500} mb={4} id="paired-browsers">
        {t('fromBrowser.paired')}
      </Text>
      {paired.length === 0 ? (
        <Text size="sm" c="var(--ink-2)">
          {t('fromBrowser.paired.none')}
        </Text>
      ) : (
        <ul className={styles['paired']} aria-labelledby="paired-browsers">
          {paired.map(({ id, name, pairedAt }) => (
            <li key={id}>
              <span>
                <b dir="auto">{name}</b>{' '}
                <small>
                  {t('fromBrowser.paired.at', { time: showInstant(pairedAt, language) })}
                </small>
              </span>
              <Button
                aria-label={t('fromBrowser.remove.name', { name })}
                onClick={() => onRemove(id, name)}
              >
                {t('fromBrowser.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
