import type { Run } from './runs'

/** Lines that say no more than that an advertisement follows. */
const advertisement =
  /^(advertisement|advertisement\s*[-–—:]?\s*(story|article) continues below|sponsored links?|広告|スポンサーリンク|スポンサードリンク)$/i
const consentBox =
  '[role=dialog], [role=alertdialog], [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=gdpr i]'
const consent =
  /(cookies?\b|クッキー)[^]*(\bconsent|\baccept|\bagree|\bpartners\b|\bpersonali[sz]ed\b|privacy|同意|使用しています|利用しています|プライバシー)/i
/** Who speaks in such a box: the site itself, at once. */
const site =
  /^[^]{0,40}(\bwe\b|\bour\b|\bthis (web)?site\b|当サイト|本サイト|このサイト|当社|弊社)/i
/** A form with more text than this around it is a page, not a box to sign up in. */
const largestBox = 300

/**
 * Whether a stretch of the page is addressed to its visitor and none of its article: that it sets
 * cookies, that an advertisement follows, that one may sign up.
 */
export function isBeside({ text, block }: Run): boolean {
  if (advertisement.test(text.trim())) return true
  if (isConsent(text, block)) return true
  return isSignUp(block.parentElement) || isSignUp(block.parentElement?.parentElement ?? null)
}

/** An article may be about cookies; a box that hangs on the page itself and asks for consent is not. */
function isConsent(text: string, block: Element): boolean {
  if (!consent.test(text)) return false
  if (block.closest(consentBox) !== null) return true
  return site.test(text) && block.closest('article, main') === null
}

function isSignUp(box: Element | null): boolean {
  if (!box || box.querySelector('form input') === null) return false
  return (box.textContent?.length ?? 0) <= largestBox
}
