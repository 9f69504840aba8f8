import { Button } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { Capture } from '#shared/domain/capture'
import { postsOfCase } from '../../../data/posts'
import { useServices } from '../../../services'
import { PostCard } from './PostCard'
import { postsOfCapture } from './posts-of-capture'
import styles from './PostsView.module.css'

/** So many are drawn at a time: a page can hold thousands. */
const step = 50

/** The posts of social media that a capture shows, each with what the whole case knows of it. */
export function PostsView({ capture }: { capture: Capture }) {
  const { db, t } = useServices()
  const { caseId, id } = capture
  const stored = useLiveQuery(() => postsOfCase(db, caseId), [db, caseId])
  const posts = useMemo(() => (stored ? postsOfCapture(stored.records, id) : []), [stored, id])
  const [drawn, setDrawn] = useState(step)
  if (!stored) return <p>{t('app.loading')}</p>
  if (posts.length === 0) return <p>{t('posts.none')}</p>
  return (
    <>
      <p className={styles['hint']}>{t('posts.hint')}</p>
      <ol className={styles['list']} aria-label={t('posts.list')}>
        {posts.slice(0, drawn).map((post, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the posts of a capture never change
          <li key={index}>
            <PostCard post={post} capture={capture} sources={stored.sources} />
          </li>
        ))}
      </ol>
      {posts.length > drawn && (
        <Button mt="sm" onClick={() => setDrawn(drawn + step)}>
          {t('posts.more', { count: Math.min(step, posts.length - drawn), all: posts.length })}
        </Button>
      )}
    </>
  )
}
