import { IconPhoto } from '@tabler/icons-react'
import { Fragment, memo, useMemo, type Ref } from 'react'
import type { DocumentPage } from '#shared/domain/page'
import type { Reading, ReadingBlock } from '#shared/domain/reading'
import { pageInWords } from '#shared/i18n/page-in-words'
import type { Translate } from '#shared/i18n/translate'
import { blockGroups, sheetsOf, type BlockGroup } from './block-groups'
import { pageMarks } from './page-marks'
import type { Span } from './span'
import { offsetAttribute } from './text-map'
import styles from './ReadingText.module.css'

/**
 * The reading text as headings, paragraphs, lists, tables. Every text node in it stands for the stretch of
 * the text at its element's offset, character for character, and there is no other text: signs are styles.
 */
export const ReadingText = memo(function ReadingText({
  ref,
  reading,
  headline,
  language,
  t,
}: {
  ref: Ref<HTMLElement>
  reading: Reading
  /** The block that is shown as the head already. */
  headline: ReadingBlock | null
  language: string | null
  t: Translate
}) {
  const { sheets, marks } = useMemo(() => {
    const groups = blockGroups(reading.blocks.filter((block) => block !== headline))
    return { sheets: sheetsOf(groups), marks: pageMarks(groups, reading.pages) }
  }, [reading.blocks, reading.pages, headline])
  const marksOf = (pages: readonly number[] | undefined) =>
    pages?.map((index) => <PageMark key={index} index={index} page={reading.pages[index]} t={t} />)
  return (
    <article
      ref={ref}
      className={styles['text']}
      tabIndex={0}
      aria-label={t('reader.text')}
      lang={language ?? undefined}
      dir="auto"
    >
      {sheets.map(({ groups, length }) => (
        <div
          key={groups[0] && startOf(groups[0])}
          data-long={sheets.length > 1}
          // About forty characters to a line; once drawn, the true height is remembered.
          style={{ containIntrinsicBlockSize: `auto ${Math.ceil(length / 40) * 1.95}rem` }}
        >
          {groups.map((group) => (
            <Fragment key={startOf(group)}>
              {marksOf(marks.before.get(group))}
              <Group group={group} text={reading.text} t={t} />
            </Fragment>
          ))}
        </div>
      ))}
      {marksOf(marks.last)}
    </article>
  )
})

/** That a page of the document begins here. */
function PageMark({
  index,
  page,
  t,
}: {
  index: number
  page: DocumentPage | undefined
  t: Translate
}) {
  if (!page) return null
  const name = pageInWords({ number: index + 1, label: page.label }, t)
  const sign = page.start === page.end ? `${name} · ${t('reader.page.silent')}` : name
  return <div className={styles['pageMark']} data-sign={sign} />
}

function startOf(group: BlockGroup): string {
  if (group.kind === 'list') return `l${group.points[0]?.start}`
  if (group.kind === 'table') return `t${group.rows[0]?.start}`
  // An image without words and what follows it begin at one offset.
  return `${group.block.kind}${group.block.start}`
}

/** The attributes and text of an element that shows a stretch of the text. */
function piece(text: string, { start, end }: Span) {
  return { [offsetAttribute]: start, children: text.slice(start, end) }
}

function Group({ group, text, t }: { group: BlockGroup; text: string; t: Translate }) {
  switch (group.kind) {
    case 'heading': {
      const Heading = `h${group.depth}` as 'h2'
      return <Heading data-level={group.block.level} {...piece(text, group.block)} />
    }
    case 'list':
      return (
        <ul>
          {group.points.map(({ start, end, depth, ordinal }) => (
            <li
              key={start}
              data-sign={ordinal === null ? '・' : `${ordinal}.`}
              style={{ marginInlineStart: `${(depth - 1) * 1.5}em` }}
              {...piece(text, { start, end })}
            />
          ))}
        </ul>
      )
    case 'table':
      return <TableOf rows={group.rows} text={text} />
    case 'one':
      return <Block block={group.block} text={text} t={t} />
  }
}

function Block({
  block,
  text,
  t,
}: {
  block: Extract<BlockGroup, { kind: 'one' }>['block']
  text: string
  t: Translate
}) {
  switch (block.kind) {
    case 'paragraph':
      return <p {...piece(text, block)} />
    case 'quote':
      return <blockquote {...piece(text, block)} />
    case 'preformatted':
      return <pre {...piece(text, block)} />
    case 'image':
      return (
        <figure data-sign={t(block.start < block.end ? 'reader.image' : 'reader.imageSilent')}>
          <IconPhoto size={18} stroke={1.4} aria-hidden="true" />
          <figcaption {...piece(text, block)} />
        </figure>
      )
  }
}

function TableOf({
  rows,
  text,
}: {
  rows: readonly Extract<ReadingBlock, { kind: 'row' }>[]
  text: string
}) {
  return (
    <div className={styles['table']} tabIndex={0}>
      <table>
        <tbody>
          {rows.map(({ start, cells }) => (
            <tr key={start}>
              {cells.map((cell, index) => {
                const Cell = cell.header ? 'th' : 'td'
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- empty cells share an offset
                  <Cell key={index} colSpan={cell.columns} {...piece(text, cell)} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
