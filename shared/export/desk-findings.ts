import type { DeskFinding } from '#shared/check/desk-finding'
import type { JudgedFindings } from '#shared/check/settled-findings'
import type { Language } from '#shared/domain/language'
import { momentInWords } from '#shared/export/dates-in-words'
import type { DraftBlock } from '#shared/export/document'
import { type NoteLine, plain, pointing, quoted, strong } from '#shared/export/note'
import { contained, oneLine } from '#shared/export/writable'
import { findingInWords, settledInWords } from '#shared/i18n/finding-in-words'
import type { Translate } from '#shared/i18n/translate'

/** How many findings of the desk check are open and settled, in a line. */
export function findingsLine({ open, settled }: JudgedFindings, t: Translate): NoteLine {
  const counts = t('export.desk.findings', { open: open.length, settled: settled.length })
  return [open.length > 0 ? strong(counts) : plain(counts)]
}

/** Every finding of the desk check, the open ones first; the settled ones with when and why. */
export function findingBlocks(
  { open, settled }: JudgedFindings,
  language: Language,
  t: Translate,
): readonly DraftBlock[] {
  if (open.length + settled.length === 0) return []
  const { comma, colon } = pointing[language]
  const about = (finding: DeskFinding) => [
    plain(`${t('export.sentence', { number: finding.sentence })} `),
    strong(findingInWords(finding, t)),
    plain(comma + quoted(oneLine(finding.text), language)),
  ]
  return [
    heading(2, t('desk.title')),
    ...(open.length > 0 ? [heading(3, t('export.desk.open'))] : []),
    ...open.map(({ finding }) => listed(about(finding))),
    ...(settled.length > 0 ? [heading(3, t('export.desk.settled'))] : []),
    ...settled.map(({ finding, settlement }) => {
      const at = t('export.desk.settled-at', { at: momentInWords(settlement.settledAt, language) })
      const why = contained(oneLine(settledInWords(settlement, t)))
      return listed([...about(finding), plain(comma + at + colon + why)])
    }),
  ]
}

function heading(level: 2 | 3, words: string): DraftBlock {
  return { kind: 'heading', level, inlines: [plain(words)] }
}

function listed(inlines: NoteLine): DraftBlock {
  return { kind: 'listed', ordered: false, depth: 1, inlines }
}
