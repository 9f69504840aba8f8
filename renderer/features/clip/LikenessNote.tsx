import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Likeness } from '#shared/domain/duplicates'
import { nameOf, type Source } from '#shared/domain/source'
import { removeSource } from '../../data/sources'
import { fileAsVersion } from '../../data/versions'
import { useServices } from '../../services'
import { showInstant } from '../../ui/show-time'
import styles from './ClipDialog.module.css'

/**
 * Says that what was just saved looks like an earlier source. Nothing is lost meanwhile: it is saved
 * already, and each answer can be undone.
 */
export function LikenessNote({ source, like }: { source: Source; like: Likeness }) {
  const { t, db, language, now, perform, tell, clips } = useServices()
  const [settled, setSettled] = useState(false)
  if (settled) return null
  const title = nameOf(like.source) ?? ''
  const date = showInstant(like.capture.capturedAt, language)

  const file = () =>
    perform('clip.like.asVersion', async () => {
      const renewed = await fileAsVersion(db, source, like.source.id, now())
      tell(t('clip.like.filed', { title }))
      clips.filed(source.id, like.source, renewed)
    })
  const remove = () =>
    perform('clip.like.remove', async () => {
      await removeSource(db, source, t('clip.like.removeReason'), now())
      clips.dismiss(source.id)
    })
  return (
    <div className={styles['like']}>
      <p>{t(`clip.like.${like.why}`, { title, date })}</p>
      <Group gap={6}>
        {like.why !== 'same-text' && (
          <Button onClick={() => void file()}>{t('clip.like.asVersion')}</Button>
        )}
        {like.why === 'same-bytes' && (
          <Button onClick={() => void remove()}>{t('clip.like.remove')}</Button>
        )}
        <Button onClick={() => setSettled(true)}>{t('clip.like.keep')}</Button>
      </Group>
    </div>
  )
}
