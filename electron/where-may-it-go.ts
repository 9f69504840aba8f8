/** The page's address: host and scheme make its origin, to which IndexedDB belongs. Never change it. */
export const pageOrigin = 'app://uradori'
export const pageAddress = `${pageOrigin}/`

/** Whether `url` is the app's own page. Its screens live behind the `#`. */
export function isOurPage(url: string): boolean {
  const path = originAndPath(url)
  return path === pageAddress || path === `${pageOrigin}/index.html`
}

/** Whether a frame of our window may load `url`: the page itself, or a document the page wrote. */
export function mayNavigate(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return isOurPage(url)
  return url === 'about:blank' || url === 'about:srcdoc'
}

/** Whether our window's session may ask for `url`. All else is refused before a connection is made. */
export function mayRequest(url: string): boolean {
  if (url.startsWith(pageAddress)) return true
  return /^(data|blob|about|devtools):/.test(url) && !url.startsWith('blob:http')
}

/** Whether `url` may be offered to the reporter's browser. */
export function mayOpenOutside(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return protocol === 'https:' && username === '' && password === ''
}

function originAndPath(url: string): string | null {
  return URL.canParse(url) ? (url.split(/[?#]/, 1)[0] ?? null) : null
}
