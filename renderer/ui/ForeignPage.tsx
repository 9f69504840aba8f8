import styles from './ForeignPage.module.css'

/**
 * The one place where foreign HTML is shown. `document` is what `viewerDocument` made of it. The frame
 * has an origin of its own, runs nothing, submits nothing, opens nothing and leads nowhere.
 */
export function ForeignPage({ document, title }: { document: string; title: string }) {
  return (
    <iframe
      className={styles['page']}
      sandbox=""
      referrerPolicy="no-referrer"
      srcDoc={document}
      title={title}
    />
  )
}
