import { Button } from '@mantine/core'
import { IconFileArrowRight, IconPaperclip, IconTextScan2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { Capture } from '#shared/domain/capture'
import { useServices } from '../../../services'
import type { CapturePost } from './posts-of-capture'
import styles from './PostCard.module.css'

/** Leads to a post's place in the text and to its own source, or makes it one. */
export function PostActions({ post, capture }: { post: CapturePost; capture: Capture }) {
  const { t, go, host, clips, perform, tell } = useServices()
  const [clipping, setClipping] = useState(false)
  const { caseId, sourceId, id: captureId } = capture
  const { own, link } = post.record
  const places = post.here.flatMap(({ place }) => (place && place.end > place.start ? place : []))
  const clip = async (url: string) => {
    setClipping(true)
    const clipped = await perform('posts.act.clip', async () => {
      await clips.add(caseId, [{ method: 'address', url, kind: 'post' }])
      return true
    })
    if (clipped) tell(t('posts.clipped'))
    setClipping(false)
  }
  return (
    <div className={styles['actions']}>
      {places.map((at, index) => (
        <Button
          key={at.start}
          leftSection={<IconTextScan2 size={14} aria-hidden="true" />}
          onClick={() => go({ room: 'reader', caseId, sourceId, captureId, view: 'text', at })}
        >
          {places.length === 1 ? t('posts.inText') : t('posts.inTextNth', { number: index + 1 })}
        </Button>
      ))}
      {own && (
        <Button
          leftSection={<IconFileArrowRight size={14} aria-hidden="true" />}
          onClick={() => go({ room: 'reader', caseId, sourceId: own.sourceId })}
        >
          {t('posts.toOwn')}
        </Button>
      )}
      {!own && link !== null && (
        <Button
          disabled={clipping}
          leftSection={<IconPaperclip size={14} aria-hidden="true" />}
          onClick={() => void clip(link)}
        >
          {t(host.supports('capturePage') ? 'posts.clip' : 'posts.note')}
        </Button>
      )}
      {places.length === 0 && <span>{t('posts.leftOut')}</span>}
      {link === null && <span>{t('posts.noLink')}</span>}
    </div>
  )
}
