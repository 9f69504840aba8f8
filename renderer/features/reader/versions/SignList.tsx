import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { Source } from '#shared/domain/source'
import { versionSigns, type VersionSign } from '#shared/domain/version-signs'
import type { Reading } from '#shared/domain/reading'
import type { Translate } from '#shared/i18n/translate'
import { useServices } from '../../../services'
import { Chip } from '../../../ui/Chip'
import type { Pair } from './chosen-pair'
import styles from './VersionsView.module.css'

/** What the newer capture shows of corrections and of having gone, each with the page's own words. */
export function SignList({
  source,
  pair,
  before,
  after,
}: {
  source: Source
  pair: Pair
  before: Reading
  after: Reading
}) {
  const { t, go } = useServices()
  const { caseId, id: sourceId } = source
  const signs = useMemo(
    () =>
      versionSigns(
        { capture: pair.before, reading: before },
        { capture: pair.after, reading: after },
      ),
    [pair, before, after],
  )
  if (signs.length === 0) return null
  return (
    <section aria-labelledby="versions-signs" className={styles['part']}>
      <h2 id="versions-signs">{t('versions.signs')}</h2>
      <ul className={styles['changes']}>
        {signs.map((sign, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the signs of a pair never change
          <li key={index} className={styles['sign']}>
            <Chip tone="warn" shape="▲">
              {nameOfSign(sign, t)}
            </Chip>
            <span className={styles['fromTo']} dir="auto">
              {groundOf(sign, t)}
            </span>
            {sign.kind === 'note' && sign.place && (
              <Button
                size="compact-xs"
                onClick={() =>
                  sign.place &&
                  go({ room: 'reader', caseId, sourceId, captureId: after.id, at: sign.place })
                }
              >
                {t('versions.showPlace')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOfSign(sign: VersionSign, t: Translate): string {
  return sign.kind === 'note' ? t(`versions.note.${sign.note}`) : t(`versions.sign.${sign.kind}`)
}

function groundOf(sign: VersionSign, t: Translate): string {
  switch (sign.kind) {
    case 'note':
      return sign.words
    case 'updated':
      return `${sign.before ?? t('versions.nothing')} → ${sign.after}`
    case 'front-page':
    case 'other-site':
      return `${sign.asked} → ${sign.final}`
    case 'embedded-post-gone':
      return [sign.handle && `@${sign.handle}`, sign.words].filter(Boolean).join(' ')
    default:
      return t('versions.shorter', { words: sign.words, before: sign.before, after: sign.after })
  }
}
