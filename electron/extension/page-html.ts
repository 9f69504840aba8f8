/** What a page says of itself when it is clipped. */
export type PageWords = Readonly<{ url: string; title: string; selection: string }>

/** Runs in the page, apart from its scripts: it can use nothing but what is in it. */
export function wordsOfPage(): PageWords {
  return {
    url: location.href,
    title: document.title,
    selection: getSelection()?.toString() ?? '',
  }
}

/** Runs in the page: its HTML as it stands, with what it says of itself to machines, which MHTML leaves out. */
export function sourceOfPage(): string {
  const { doctype, documentElement } = document
  return `${doctype ? '<!doctype html>' : ''}${documentElement.outerHTML}`
}

/**
 * Runs in the page: its HTML as it stands, in one piece, for browsers that write no MHTML. Style sheets and
 * pictures go in as far as the page may read them itself; nothing is fetched for it.
 */
export function htmlOfPage(): string {
  const copy = document.documentElement.cloneNode(true) as Element
  const drawn = (image: HTMLImageElement): string | null => {
    if (!image.complete || image.naturalWidth === 0) return null
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    try {
      return canvas.toDataURL('image/png')
    } catch {
      return null // A picture of another site: the screenshot shows it.
    }
  }
  const images = document.documentElement.querySelectorAll('img')
  copy.querySelectorAll('img').forEach((image, index) => {
    const original = images[index]
    const data = original ? drawn(original) : null
    if (data !== null) image.setAttribute('src', data)
    image.removeAttribute('srcset')
  })
  // What a page says of itself to machines is no script.
  const scripts = 'script:not([type="application/ld+json"]), noscript'
  copy.querySelectorAll(`${scripts}, link[rel~="stylesheet"], style`).forEach((element) => {
    element.remove()
  })
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText)
    } catch {
      return [] // A style sheet of another site, which a page may use and not read.
    }
  })
  const style = document.createElement('style')
  style.textContent = rules.join('\n')
  const charset = document.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  const head = copy.querySelector('head') ?? copy
  head.prepend(charset)
  head.append(style)
  return `<!doctype html>\n${copy.outerHTML}`
}
