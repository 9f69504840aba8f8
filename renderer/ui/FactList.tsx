import { Fragment, type ReactNode } from 'react'
import styles from './FactList.module.css'

export type Fact = Readonly<{ name: string; value: ReactNode; isWarning?: boolean }>

/** Names and what stands for each, of something that does not change while it is shown. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, value, isWarning = false }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the facts of a record never change
        <Fragment key={index}>
          <dt>{name}</dt>
          <dd dir="auto" data-warn={isWarning}>
            {isWarning && <span aria-hidden="true">▲ </span>}
            {value}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
