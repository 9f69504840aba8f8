import { useId } from 'react'
import type { Capture } from '#shared/domain/capture'
import type { Source } from '#shared/domain/source'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import { CopyIcon } from '../../../ui/CopyIcon'
import { CarriedBy, SourceLink } from './CarriedBy'
import { PostActions } from './PostActions'
import { PostDates } from './PostDates'
import type { CapturePost } from './posts-of-capture'
import styles from './PostCard.module.css'

/** One post: whose, its words as shown here, when, where else, and what can be done with it. */
export function PostCard({
  post,
  capture,
  sources,
}: {
  post: CapturePost
  capture: Capture
  sources: ReadonlyMap<string, Source>
}) {
  const { t } = useServices()
  const name = useId()
  const { record, shown, fuller } = post
  const handle = record.handle === null ? null : `@${record.handle}`
  return (
    <article className={styles['card']} aria-labelledby={name}>
      <header className={styles['head']}>
        <h2 id={name}>
          <bdi>{record.displayName ?? handle ?? t('posts.nobody')}</bdi>
        </h2>
        {handle !== null && record.displayName !== null && <bdi>{handle}</bdi>}
        <span>{t(`posts.platform.${record.platform}`)}</span>
      </header>
      <div className={styles['chips']}>
        {record.datesDiffer && (
          <Chip tone="bad" shape="≠">
            {t('posts.differ')}
          </Chip>
        )}
        <WordsChip post={post} />
        {shown.form !== 'embed' && (
          <Chip shape="≈" title={t(`posts.form.${shown.form}Why`)}>
            {t(`posts.form.${shown.form}`)}
          </Chip>
        )}
        <OwnChip own={record.own} />
      </div>
      {shown.text === '' ? (
        <p className={styles['quiet']}>{t('posts.wordless')}</p>
      ) : (
        <blockquote className={styles['words']} dir="auto">
          {shown.text}
        </blockquote>
      )}
      {shown.form === 'text' && <p className={styles['quiet']}>{t('posts.form.textWhy')}</p>}
      {fuller && (
        <div className={styles['fuller']}>
          <p>
            {t('posts.fuller')}{' '}
            <SourceLink seen={fuller} times={1} sources={sources} capture={capture} />
          </p>
          <blockquote className={styles['words']} dir="auto">
            {record.text}
          </blockquote>
        </div>
      )}
      <PostDates post={post} />
      <CarriedBy record={record} capture={capture} sources={sources} />
      {record.link !== null && (
        <div className={styles['link']}>
          <span>{t('posts.link')}</span>
          <code>{record.link}</code>
          <CopyIcon text={record.link} label={t('posts.copyLink')} doneLabel={t('app.copied')} />
        </div>
      )}
      <PostActions post={post} capture={capture} />
    </article>
  )
}

function WordsChip({ post: { shown } }: { post: CapturePost }) {
  const { t } = useServices()
  if (shown.text === '' || shown.platform === 'youtube') return null
  if (!shown.cutOff) return <Chip shape="●">{t('posts.whole')}</Chip>
  return (
    <Chip tone="warn" shape="◐" title={t('posts.cutOffWhy')}>
      {t('posts.cutOff')}
    </Chip>
  )
}

function OwnChip({ own }: { own: CapturePost['record']['own'] }) {
  const { t } = useServices()
  if (own?.captured) {
    return (
      <Chip tone="ok" shape="●">
        {t('posts.captured')}
      </Chip>
    )
  }
  return (
    <Chip tone="warn" shape="○" title={t('posts.insideWhy')}>
      {t(own ? 'posts.noted' : 'posts.inside')}
    </Chip>
  )
}
