let measuring: CanvasRenderingContext2D | null = null

/** How wide words are in the font that lies over a page, in ems. */
export function widthOf(words: string): number {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return words.length / 2
  measuring.font = '100px sans-serif'
  return measuring.measureText(words).width / 100
}
