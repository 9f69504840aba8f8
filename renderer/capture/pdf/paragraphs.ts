import type { Line } from './page-lines'

/** How far lines of one paragraph usually are from each other, in ems; 1.8 where there is nothing to tell. */
export function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    if (!before || !isAlike(before, line)) return []
    const pitch = (line.across - before.across) / line.size
    return pitch > 0.8 && pitch < 2.6 ? [pitch] : []
  })
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 1.8
}

/** Whether the line at `index` begins a paragraph, as far as its place and its letters tell. */
export function startsBlock(lines: readonly Line[], index: number, pitch: number): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line || !before || !isAlike(before, line) || line.isRow || before.isRow) return true
  const { size } = line
  const step = (line.across - before.across) / size
  if (step < 0.5 || step > Math.max(1.25 * pitch, pitch + 0.2)) return true
  // Beside the line before, not under it: another column or a caption.
  if (line.start > before.end || line.end < before.start) return true
  const text = textOf(line)
  if (bullet.test(text)) return true
  const isListed = bullet.test(textOf(before)) || number.test(textOf(before))
  if (!isListed && line.start > before.start + 0.7 * size) return true
  return isShort(lines, index - 1) && (sentenceEnd.test(textOf(before)) || number.test(text))
}

const bullet = /^[•‣▪▫◦●○◆◇■□・※]/
const number =
  /^([(（]?[0-9０-９]{1,3}[)）.．、]|[①-⑳]|第[0-9０-９一二三四五六七八九十百]+[条章節])/
const sentenceEnd = /[。．.!?！？」』）)：:]$/

const textOf = ({ runs }: Line) => runs.map(({ run }) => run.text).join(' ')

function isAlike(one: Line, other: Line): boolean {
  const size = Math.max(one.size, other.size)
  return one.direction === other.direction && Math.abs(one.size - other.size) <= 0.09 * size
}

/** Whether a line ends well before the lines around it do. */
function isShort(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  const around = lines
    .slice(Math.max(0, index - 6), index + 7)
    .filter((one) => isAlike(one, line) && one.start <= line.end && one.end >= line.start)
  const end = Math.max(...around.map((one) => one.end))
  return line.end < end - 1.9 * line.size
}
