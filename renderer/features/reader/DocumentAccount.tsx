import type { DocumentFile } from '#shared/domain/document-file'
import type { DocumentPage } from '#shared/domain/page'
import { useServices } from '../../services'
import styles from './DocumentAccount.module.css'

/** What else is in a document beside its pages, and what of it was not read. */
export function DocumentAccount({
  document: { carries, pageCount, unread },
  pages,
}: {
  document: DocumentFile
  pages: readonly DocumentPage[]
}) {
  const { t, language } = useServices()
  const number = new Intl.NumberFormat(language)
  const isPartly = pageCount !== null && pages.length > 0 && pages.length < pageCount
  return (
    <>
      {carries.length > 0 && (
        <details className={styles['carries']}>
          <summary>
            {t('reader.document.carries')}{' '}
            {carries.map(({ what, count }) => t(`reader.document.${what}`, { count })).join(' · ')}
          </summary>
          {carries
            .filter(({ names }) => names.length > 0)
            .map(({ what, count, names }) => (
              <section key={what}>
                <h2>{t(`reader.document.${what}`, { count })}</h2>
                <ul>
                  {names.map((name) => (
                    <li key={name} dir="auto">
                      {name}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </details>
      )}
      {isPartly && (
        <p className={styles['line']}>
          <span aria-hidden="true">▲ </span>
          {t('reader.document.partly', {
            read: number.format(pages.length),
            count: number.format(pageCount),
          })}
        </p>
      )}
      {unread.length > 0 && (
        <p className={styles['line']}>
          <span aria-hidden="true">▲ </span>
          {t('reader.document.unread', { count: unread.length, pages: unread.join(', ') })}
        </p>
      )}
    </>
  )
}
