import type { Span } from './span'

/** Beyond this many passages in one place the marks look alike. */
export const deepestLayer = 3

/**
 * Where passages lie one over another: the first list covers what at least one passage covers, the second
 * what at least two do, and so on to the deepest layer. Passages that only touch do not overlap.
 */
export function passageLayers(spans: readonly Span[]): readonly (readonly Span[])[] {
  const edges = spans
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || a.by - b.by)
  const layers = Array.from({ length: deepestLayer }, (): Span[] => [])
  const begun: number[] = []
  for (const { at, by } of edges) {
    if (by > 0) {
      begun.push(at)
      continue
    }
    const start = begun.pop()
    if (start !== undefined && start < at) layers[begun.length]?.push({ start, end: at })
  }
  return layers
}

/** The passages that cover an offset, the shortest first: inside a long one it is the one that is meant. */
export function passagesAt<P extends Readonly<{ selector: Span }>>(
  passages: readonly P[],
  offset: number,
): P[] {
  const length = ({ selector }: P) => selector.end - selector.start
  return passages
    .filter(({ selector }) => selector.start <= offset && offset < selector.end)
    .toSorted((a, b) => length(a) - length(b))
}
