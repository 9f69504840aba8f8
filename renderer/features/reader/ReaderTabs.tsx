import { ActionIcon, Select, Tabs } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { canCaptureAgain, type Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { CaptureAgain } from '../../CaptureAgain'
import type { ReaderView } from '../../place'
import { useServices } from '../../services'
import { VersionNotice } from '../../VersionNotice'
import { captureOptions } from './capture-options'
import styles from './ReaderTabs.module.css'

/** Text, snapshot, screenshot and posts of a capture, and which of the captures. */
export function ReaderTabs({
  source,
  captures,
  capture,
  views,
  view,
  posts,
  placeFind,
}: {
  source: Source
  captures: readonly Capture[]
  capture: Capture
  views: readonly ReaderView[]
  view: ReaderView
  /** How many posts of social media it shows. */
  posts: number
  /** Where the text's find bar goes: under the tabs, always in sight. */
  placeFind: (place: HTMLElement | null) => void
}) {
  const { t, go, commands, language } = useServices()
  const { caseId, id: sourceId } = source
  const open = (captureId: string, next: ReaderView) =>
    go({ room: 'reader', caseId, sourceId, captureId, view: next })
  return (
    <div className={styles['top']}>
      <div className={styles['bar']}>
        <Tabs
          value={view}
          onChange={(value) => {
            const next = views.find((one) => one === value)
            if (next && next !== view) open(capture.id, next)
          }}
          classNames={{ list: styles['list'] ?? '', tab: styles['tab'] ?? '' }}
          activateTabWithKeyboard={false}
        >
          <Tabs.List aria-label={t('reader.views')}>
            {views.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`reader.view.${one}`)}
                {one === 'posts' && <span className={styles['count']}>{posts}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <div className={styles['right']}>
          {captures.length > 1 && (
            <Select
              size="xs"
              w="13.5rem"
              aria-label={t('reader.capture')}
              value={capture.id}
              onChange={(id) => id && id !== capture.id && open(id, 'text')}
              data={captureOptions(captures, t, language)}
            />
          )}
          {canCaptureAgain(source, captures) && <CaptureAgain {...{ source, captures }} compact />}
          {(view === 'text' || view === 'pages') && (
            <ActionIcon
              aria-label={t('command.reader.find')}
              title={t('command.reader.find')}
              onClick={() => commands.run('reader.find')}
            >
              <IconSearch size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      </div>
      <div ref={placeFind} />
      <div className={styles['told']}>
        <VersionNotice {...{ source, captures }} isCompared={view === 'versions'} />
      </div>
    </div>
  )
}
