import { Button, Kbd, UnstyledButton } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { CaseMenu } from '../features/cases/CaseMenu'
import { useServices } from '../services'
import { Crumb } from './Crumb'
import { showKeys } from '../ui/show-keys'
import styles from './TopBar.module.css'

export function TopBar({ placeActions }: { placeActions: (place: HTMLElement | null) => void }) {
  const { t, commands } = useServices()
  const os = useOs()
  return (
    <header className={styles['bar']}>
      <CaseMenu />
      <Crumb />
      <UnstyledButton className={styles['find']} onClick={() => spotlight.open()}>
        <IconSearch size={14} aria-hidden="true" />
        <span className={styles['findLabel']}>{t('app.find')}</span>
        <Kbd className={styles['key']} aria-hidden="true">
          {showKeys('mod+K', os)}
        </Kbd>
      </UnstyledButton>
      <div className={styles['actions']} ref={placeActions} />
      <Button
        className={styles['clip'] ?? ''}
        variant="filled"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => commands.run('clip')}
      >
        {t('clip.button')}
      </Button>
    </header>
  )
}
