type Size = Readonly<{ width: number; height: number }>

/** A page of pdf.js, as far as it is drawn. */
type Drawable<Viewport, Task> = Readonly<{
  render: (what: {
    canvas: HTMLCanvasElement
    viewport: Viewport
    transform: [number, number, number, number, number, number]
  }) => Task
}>

/** The most pixels of one canvas. */
const mostPixels = 16_000_000

/** Draws a page into a canvas, which is white paper until then: an opaque canvas begins black. */
export function drawInto<Viewport extends Size, Task>(
  canvas: HTMLCanvasElement,
  page: Drawable<Viewport, Task>,
  viewport: Viewport,
): Task {
  const { width, height } = viewport
  const fine = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)))
  canvas.width = Math.max(1, Math.floor(width * fine))
  canvas.height = Math.max(1, Math.floor(height * fine))
  // Of the kind that pdf.js asks for, which gets this one: it paints white itself, but only when it has the page.
  const paper = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (paper) {
    paper.save()
    paper.fillStyle = '#fff'
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.restore()
  }
  return page.render({ canvas, viewport, transform: [fine, 0, 0, fine, 0, 0] })
}
